import { useEffect, useState } from 'react';

/**
 * What a value is once it has rested: whoever types gets each letter at once, and the work that follows from it when she pauses.
 * @param ms how long it must stay as it is
 */
export function useRested<T>(value: T, ms: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    if (value === rested) return;
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, rested, ms]);
  return rested;
}

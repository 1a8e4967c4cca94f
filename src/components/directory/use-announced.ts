import { useEffect, useRef, useState } from 'react';

/** Long enough that somebody who types or ticks several boxes hears one result and not ten. */
const QUIET_MS = 600;

/** The latest words once they have rested for a moment; the first ones, which nobody asked for, are not announced. */
export function useAnnounced(words: string): string {
  const [announced, setAnnounced] = useState('');
  const first = useRef('');
  useEffect(() => {
    if (first.current === '') first.current = words;
    if (words === '' || (announced === '' && words === first.current)) return;
    const timer = setTimeout(() => setAnnounced(words), QUIET_MS);
    return () => clearTimeout(timer);
  }, [words, announced]);
  return announced;
}

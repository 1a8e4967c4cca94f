import { useEffect, useRef } from 'react';

/** Takes words from the search box in the header into the list of this page, where the box would otherwise load the page again. */
export function useHeaderSearch(onWords: (words: string) => void): void {
  const latest = useRef(onWords);
  latest.current = onWords;
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>('header form[role="search"]');
    const submit = (event: Event): void => {
      event.preventDefault();
      latest.current(form?.querySelector('input')?.value ?? '');
    };
    form?.addEventListener('submit', submit);
    return () => form?.removeEventListener('submit', submit);
  }, []);
}

/** Where keys are meant as text. */
function typing(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/**
 * Digits press choices, in the order they stand; Escape takes back what was armed.
 * @param back what Escape does; panels close by themselves
 * @returns how to stop listening
 */
export function listenForKeys(root: HTMLElement, back: () => void): () => void {
  const pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (root.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Escape') back();
    if (!/^[1-9]$/.test(event.key) || typing(event.target)) return;
    const choice = root.querySelectorAll<HTMLButtonElement>('button[data-choice]')[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    choice.click();
  };
  document.addEventListener('keydown', pressed);
  return () => document.removeEventListener('keydown', pressed);
}

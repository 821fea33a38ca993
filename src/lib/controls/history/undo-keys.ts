/** What can be undone and redone. */
interface Undoable {
  undo(): void;
  redo(): void;
}

const hasOwnUndo = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && (target.type === 'text' || target.type === 'number'));

/** Handles the keys for undo and redo, except in text fields, which have their own. */
export function undoKeys(of: Undoable): (event: KeyboardEvent) => void {
  return (event) => {
    if (hasOwnUndo(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) of.undo();
    else if (key === 'y' || key === 'z') of.redo();
    else return;
    event.preventDefault();
  };
}

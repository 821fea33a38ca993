/** What can be undone and redone. */
interface Undoable {
  undo(): void;
  redo(): void;
}

/** Handles the keys for undo and redo, except in text fields, which have their own. */
export function undoKeys(of: Undoable): (event: KeyboardEvent) => void {
  return (event) => {
    const isText = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (isText || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' && !event.shiftKey) of.undo();
    else if (key === 'y' || key === 'z') of.redo();
    else return;
    event.preventDefault();
  };
}

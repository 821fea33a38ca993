/** What a slider hears of its steps. */
interface Handlers {
  input: (position: number) => void;
  keydown: (event: KeyboardEvent) => void;
}

/**
 * Listens at a slider itself, and nobody further up hears of its steps: on their way through the handlers of the page
 * the three or four events of a step cost as much as its figures do. Keys held with Ctrl or Cmd pass, as they mean the
 * page. To be attached to the element.
 */
export function ownEvents({ input, keydown }: Handlers): (slider: HTMLInputElement) => void {
  return (slider) => {
    slider.addEventListener('input', (event) => {
      event.stopPropagation();
      input(slider.valueAsNumber);
    });
    slider.addEventListener('change', (event) => event.stopPropagation());
    slider.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey) return;
      event.stopPropagation();
      keydown(event);
    });
  };
}

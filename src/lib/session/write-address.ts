/**
 * Makes the address that of what is shown, with nothing to go back to. Not by the `replaceState` of Kit: after that
 * the title of the page is read out, as if another had been opened.
 */
export const writeAddress = (url: string): void => history.replaceState(history.state, '', url);

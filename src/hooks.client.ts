import type { HandleClientError } from '@sveltejs/kit';

/** An address that does not exist is told on the page; the console is for what went wrong, and so is the line above the page. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status === 404) return;
  console.error(error);
  document.documentElement.dataset.incomplete = '';
};

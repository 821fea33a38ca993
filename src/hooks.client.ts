import type { HandleClientError } from '@sveltejs/kit';

/** An address that does not exist is told on the page; the console is for what went wrong. */
export const handleError: HandleClientError = ({ error, status }) => {
  if (status !== 404) console.error(error);
};

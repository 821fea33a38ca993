// Before the first paint: the chosen theme, whether the figures below still wait for those of a link, and whether all of the
// page's scripts come: the line that tells of one that does not is in the HTML, and needs none of them.
(() => {
  const root = document.documentElement;
  const wear = (theme) => {
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  };
  try {
    wear(localStorage.getItem('theme'));
  } catch {
    // Storage is barred: the theme of the system it is.
  }
  // A frame has the theme that its author chose.
  if (/\/embed\//.test(location.pathname)) wear(new URLSearchParams(location.search).get('theme'));

  const incomplete = (how) => (root.dataset.incomplete ??= how);
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLScriptElement || target instanceof HTMLLinkElement) incomplete('');
    },
    true
  );
  addEventListener('unhandledrejection', ({ reason }) => {
    if (/dynamically imported module|importing a module|preload/i.test(reason?.message)) incomplete('');
  });
  // Told only until the page is there after all.
  setTimeout(() => incomplete('late'), 8000);
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-again]')) location.reload();
  });

  if (location.search.length < 2) return;
  root.dataset.link = '';
  new MutationObserver((_, observer) => {
    const results = document.getElementById('results');
    if (!results) return;
    if (!root.hasAttribute('data-ready')) results.setAttribute('aria-busy', 'true');
    observer.disconnect();
  }).observe(root, { childList: true, subtree: true });
})();

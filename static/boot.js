// Before the first paint: the chosen theme, and whether the figures below still wait for those of a link.
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
  if (location.search.length < 2) return;
  root.dataset.link = '';
  new MutationObserver((_, observer) => {
    const results = document.getElementById('results');
    if (!results) return;
    if (!root.hasAttribute('data-ready')) results.setAttribute('aria-busy', 'true');
    observer.disconnect();
  }).observe(root, { childList: true, subtree: true });
})();

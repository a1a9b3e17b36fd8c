// The day by keyboard: j and k go from row to row, Enter opens the row, x opens its menu.
(() => {
  'use strict';
  const links = () => [...document.querySelectorAll('[data-row] [data-open]')];
  const typing = target => target.closest('input, select, textarea, [contenteditable]');

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    const all = links();
    const row = event.target.closest('[data-row]');
    const at = row ? all.findIndex(link => row.contains(link)) : -1;
    if (event.key === 'j' || event.key === 'k') {
      const next = event.key === 'j' ? at + 1 : Math.max(at - 1, 0);
      if (all[next]) {
        all[next].focus();
        event.preventDefault();
      }
    } else if (event.key === 'x' && row) {
      const menu = row.querySelector('details');
      if (menu) {
        menu.open = true;
        menu.querySelector('button').focus();
        event.preventDefault();
      }
    }
  });
})();

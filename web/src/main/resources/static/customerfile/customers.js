/* One key for the daily work on a customer's file. Nothing here holds data; the page works without it. */
(() => {
  'use strict';
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === 'y') {
      const button = document.querySelector('[data-accept]');
      if (button) button.click();
    }
  });
})();

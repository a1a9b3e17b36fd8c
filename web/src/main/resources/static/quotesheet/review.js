/* The keys of the review. Every one of them presses a button or a link that is there for the mouse as well. */
(() => {
  'use strict';
  const form = document.getElementById('review');
  const mark = document.querySelector('.qu-text mark');
  if (mark) mark.scrollIntoView({ block: 'center' });

  const typing = (element) => element && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  const press = { c: 'review-confirm', x: 'review-reject', n: 'review-next', k: 'lessons-keep' };
  let sent = false;
  if (form) form.addEventListener('submit', () => { sent = true; });

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || sent) return;
    if (event.key === 'Escape' && typing(document.activeElement)) {
      document.activeElement.blur();
      return;
    }
    if (typing(event.target)) return;
    const tick = /^[1-9]$/.test(event.key) && document.querySelector('[data-tick="' + event.key + '"]');
    if (tick) {
      tick.click();
    } else if (event.key === 'e' && form) {
      const first = form.querySelector('input[name=amount]') || form.querySelector('input:not([type=hidden])');
      event.preventDefault();
      first.focus();
      first.select();
    } else if (press[event.key]) {
      const button = document.getElementById(press[event.key]);
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });
})();

/* Theme of the system and the keyboard. Everything works without this file; nothing here holds data. */
(() => {
  'use strict';
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const applyTheme = () => {
    if (root.dataset.theme === 'system') root.dataset.bsTheme = dark.matches ? 'dark' : 'light';
  };
  applyTheme();
  dark.addEventListener('change', applyTheme);

  // Paper is white: what is printed from the dark theme would be pale on it.
  let shown;
  addEventListener('beforeprint', () => { shown = root.dataset.bsTheme; root.dataset.bsTheme = 'light'; });
  addEventListener('afterprint', () => { root.dataset.bsTheme = shown; });

  const typing = (element) => element
    && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
  const rooms = { m: '/mail', c: '/customers', q: '/quotes', v: '/vessels', a: '/activity' };
  let went = -Infinity;
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      document.querySelectorAll('details.fl-menu[open]').forEach((menu) => {
        // What had the focus in it is gone: go on from where the menu was opened.
        if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
        menu.removeAttribute('open');
      });
      if (document.activeElement && document.activeElement.id === 'fl-search') document.activeElement.blur();
      return;
    }
    if (typing(event.target)) return;
    // The page scrolls inside the frame, so that before anything has the focus the keys that scroll would do nothing.
    if (event.target === document.body && /^(Page(Up|Down)|Home|End|Arrow(Up|Down)| )$/.test(event.key)) {
      document.getElementById('content').focus({ preventScroll: true });
    }
    const search = document.getElementById('fl-search');
    if (event.key === '/' && search) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === '?' && !document.getElementById('keys')) {
      const help = document.querySelector('.fl-help');
      if (help) help.click();
    } else if (event.key === 'g') {
      went = event.timeStamp;
    } else if (event.timeStamp - went < 1000 && rooms[event.key]) {
      // The letter after a g is the room's alone: the page one leaves may use it too.
      event.stopImmediatePropagation();
      const link = document.querySelector('.fl-room[href$="' + rooms[event.key] + '"]');
      if (link) link.click();
    }
  });

  // A menu closes when something else is clicked.
  document.addEventListener('click', (event) => {
    document.querySelectorAll('details.fl-menu[open]').forEach((menu) => {
      if (!menu.contains(event.target)) menu.removeAttribute('open');
    });
  });

  // Buttons that cost something ask first; the sentence stands in the page, in its language.
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    const question = (button && button.dataset.ask) || event.target.dataset.ask;
    if (question && !window.confirm(question)) event.preventDefault();
  });

  // What scrolls sideways can be reached, and so scrolled, by keyboard.
  const reach = new ResizeObserver((seen) => seen.forEach(({ target }) => {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute('tabindex');
  }));
  const watch = () => document.querySelectorAll('.fl-scroll, pre').forEach((box) => reach.observe(box));
  document.addEventListener('DOMContentLoaded', watch);
  document.addEventListener('htmx:afterSettle', watch);

  // On a phone the bar scrolls: the room one is in is to be seen.
  document.addEventListener('DOMContentLoaded', () => {
    const room = document.querySelector('.fl-room[aria-current]');
    if (room) room.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  let fading;
  const toast = (kind) => {
    const box = document.getElementById('fl-toast');
    if (!box) return;
    box.textContent = box.dataset[kind];
    box.hidden = false;
    clearTimeout(fading);
    fading = setTimeout(() => { box.hidden = true; }, 6000);
  };
  document.addEventListener('htmx:sendError', () => toast('offline'));
  document.addEventListener('htmx:responseError', (event) => {
    if (event.detail.xhr.status !== 401) toast('failed');
  });
})();

// Comfort on top of pages that work without it: search while typing, and the keyboard.
(() => {
  'use strict';
  const PAUSE = 250;
  const desk = () => document.getElementById('desk');
  const box = () => document.getElementById('fl-search');
  const rows = () => [...document.querySelectorAll('.mc-row')].filter(row => row.checkVisibility());
  let timer = 0;
  let composing = false;
  let typing = false;

  // Going back to what was searched before shows it again; what htmx put into history it restores itself.
  const here = () => location.pathname + location.search;
  let shown = here();
  const moved = () => { shown = here(); };
  document.addEventListener('htmx:pushedIntoHistory', moved);
  document.addEventListener('mail:moved', moved);
  addEventListener('popstate', event => { if (!event.state?.htmx && here() !== shown) location.reload(); });

  // While somebody types the last word is only the beginning of one.
  function search(unfinished) {
    const parameters = new URLSearchParams(location.search);
    const now = box().value.trim();
    if (!desk() || (unfinished && now === (parameters.get('q') || ''))) return;
    const url = new URLSearchParams();
    if (now) url.set('q', now);
    for (const kept of ['sort', 'group']) if (parameters.get(kept)) url.set(kept, parameters.get(kept));
    const address = '/mail' + (url.size ? '?' + url : '');
    const asked = address + (url.size ? '&' : '?') + 'typing=' + unfinished;
    htmx.ajax('GET', asked, { source: desk(), target: '#desk', swap: 'outerHTML' })
      .then(() => {
        // What is being typed is one step back in history, what was entered another.
        if (unfinished && typing) history.replaceState(history.state, '', address);
        else history.pushState(null, '', address);
        typing = unfinished;
        moved();
      });
  }

  function typed() {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(search, PAUSE, true);
  }

  function start() {
    const input = box();
    if (!input || !desk()) return;
    input.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); });
    input.addEventListener('compositionend', () => { composing = false; typed(); });
    input.addEventListener('input', typed);
    input.form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); search(false); });
  }

  function select(row, focus) {
    rows().forEach(one => {
      one.classList.toggle('mc-selected', one === row);
      const link = one.querySelector('.mc-row-link');
      if (one === row) link.setAttribute('aria-current', 'true'); else link.removeAttribute('aria-current');
    });
    if (focus) row.querySelector('.mc-row-link').focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  }

  function walk(step) {
    const all = rows();
    if (!all.length) return;
    const at = all.findIndex(row => row.classList.contains('mc-selected'));
    const next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + step))];
    select(next, true);
    // Beside an open mail the next one opens at once, as in a mail client.
    if (document.querySelector('.mc-message.mc-opened')) next.querySelector('.mc-row-link').click();
  }

  function tick() {
    const box = document.querySelector('.mc-row.mc-selected .mc-check');
    if (!box) return;
    box.checked = !box.checked;
    count();
  }

  // What can be done with the selected mails is shown as soon as there are some.
  function count() {
    const bar = document.getElementById('selected');
    const ticked = document.querySelectorAll('.mc-check:checked').length;
    if (!bar) return;
    bar.hidden = !ticked;
    bar.querySelector('.mc-selected-count').textContent = bar.dataset.count.replace('#', ticked);
  }

  const keys = {
    x: tick,
    j: () => walk(1),
    k: () => walk(-1),
    o: () => document.querySelector('.mc-row.mc-selected .mc-row-link')?.click(),
    u: () => document.querySelector('.mc-message.mc-opened .mc-back')?.click(),
    '?': () => document.getElementById('keys')?.showModal(),
  };

  document.addEventListener('keydown', event => {
    const writing = event.target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
    if (writing || event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    keys[event.key]();
  });

  document.addEventListener('click', event => {
    const row = event.target.closest('.mc-row');
    if (row && event.target.closest('.mc-row-link')) select(row, false);
    // An opened reason closes when one clicks elsewhere.
    document.querySelectorAll('.mc-concern[open], .mc-export[open]').forEach(one => {
      if (!one.contains(event.target)) one.open = false;
    });
  });

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') document.querySelectorAll('.mc-export[open]').forEach(one => { one.open = false; });
  });

  document.addEventListener('change', event => { if (event.target.matches('.mc-check')) count(); });
  document.addEventListener('reset', event => { if (event.target.id === 'selection') setTimeout(count); });

  // After a click on a facet or chip the box shows what is searched for now.
  document.addEventListener('htmx:afterSettle', () => {
    const input = box();
    count();
    if (input && desk() && document.activeElement !== input) {
      input.value = new URLSearchParams(location.search).get('q') || '';
    }
  });

  start();
  count();
})();

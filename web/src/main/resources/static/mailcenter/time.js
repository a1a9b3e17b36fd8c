// Dragging over the bars of the histogram chooses a span of time. A click on one bar is an ordinary link.
(() => {
  'use strict';
  let first = null;
  let last = null;

  const bar = event => document.elementFromPoint(event.clientX, event.clientY)?.closest('.mc-months li');

  function paint() {
    const all = [...first.parentElement.children];
    const [from, to] = [all.indexOf(first), all.indexOf(last)].sort((a, b) => a - b);
    all.forEach((one, at) => one.classList.toggle('mc-dragged', at >= from && at <= to));
    return [all[from], all[to]];
  }

  document.addEventListener('pointerdown', event => {
    const hit = event.target.closest('.mc-months li');
    if (!hit || event.button) return;
    first = last = hit;
  });

  document.addEventListener('pointermove', event => {
    if (!first) return;
    const hit = bar(event);
    if (!hit || hit.parentElement !== first.parentElement || hit === last) return;
    last = hit;
    paint();
  });

  document.addEventListener('pointerup', () => {
    if (!first) return;
    const [from, to] = paint();
    const list = first.parentElement;
    const dragged = first !== last;
    first = last = null;
    if (!dragged) {
      list.querySelectorAll('.mc-dragged').forEach(one => one.classList.remove('mc-dragged'));
      return;
    }
    const url = new URL(list.dataset.base, location.origin);
    url.searchParams.set('q', ((list.dataset.query || '')
      + ' after:' + from.dataset.from + ' before:' + to.dataset.to).trim());
    const address = url.pathname + url.search;
    htmx.ajax('GET', address, { source: '#desk', target: '#desk', swap: 'outerHTML' })
      .then(() => {
        history.pushState(null, '', address);
        document.dispatchEvent(new Event('mail:moved'));
      });
    // The click that ends a drag is not one on a bar.
    const swallow = event => { event.preventDefault(); event.stopPropagation(); };
    addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => removeEventListener('click', swallow, { capture: true }), 0);
  });
})();

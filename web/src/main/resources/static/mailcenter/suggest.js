// Suggestions under the search box: names of fields, and values that stand in mail that the reader may see.
(() => {
  'use strict';
  const PAUSE = 120;
  const input = document.getElementById('fl-search');
  const words = document.getElementById('suggest-words');
  if (!input || !words) return;

  const list = document.createElement('ul');
  list.id = 'suggestions';
  list.className = 'mc-suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.dataset.title);
  input.after(list);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');

  let answer = { items: [] };
  let active = -1;
  let timer = 0;
  let asking = null;

  function close() {
    clearTimeout(timer);
    if (asking) asking.abort();
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }

  async function ask() {
    if (asking) asking.abort();
    asking = new AbortController();
    const parameters = new URLSearchParams({ q: input.value, at: input.selectionStart });
    try {
      const response = await fetch('/api/v1/search/suggest?' + parameters, { signal: asking.signal });
      if (response.ok && document.activeElement === input) show(await response.json());
    } catch (error) {
      if (error.name !== 'AbortError') close();
    }
  }

  function show(found) {
    answer = found;
    active = -1;
    list.replaceChildren(...found.items.map(entry));
    list.hidden = !found.items.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
  }

  function entry(item, at) {
    const kind = words.querySelector('[data-field="' + item.field + '"]');
    const row = document.createElement('li');
    row.id = 'suggestion-' + at;
    row.setAttribute('role', 'option');
    row.append(part('mc-suggest-kind', kind ? kind.textContent : item.field));
    row.append(part('mc-suggest-value', item.value || item.term));
    if (item.count) row.append(part('mc-count', item.count.toLocaleString(document.documentElement.lang)));
    row.addEventListener('pointerdown', event => { event.preventDefault(); choose(at); });
    return row;
  }

  function part(name, text) {
    const span = document.createElement('span');
    span.className = name;
    span.textContent = text;
    return span;
  }

  function choose(at) {
    const item = answer.items[at];
    const end = item.value ? ' ' : '';
    input.setRangeText(item.term + end, answer.start, answer.end, 'end');
    close();
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // Of a field only its name is there yet: go on with its values.
    if (!item.value) ask();
  }

  function move(step) {
    const rows = [...list.children];
    active = (active + step + rows.length + 1) % (rows.length + 1);
    if (active === rows.length) active = -1;
    rows.forEach((row, at) => row.setAttribute('aria-selected', String(at === active)));
    if (active < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', rows[active].id);
  }

  input.addEventListener('input', event => {
    clearTimeout(timer);
    if (event.isComposing) return;
    const before = input.value.slice(0, input.selectionStart);
    if (!before || /\s$/.test(before)) close();
    else timer = setTimeout(ask, PAUSE);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1);
    else if (event.key === 'Escape') close();
    else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) choose(active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  input.form.addEventListener('submit', close);
})();

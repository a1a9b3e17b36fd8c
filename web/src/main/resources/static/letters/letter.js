/* Copies the letter's text; without this file it is marked and copied by hand. */
(() => {
  'use strict';
  const text = document.getElementById('letter-text');
  const button = document.getElementById('letter-copy');
  if (!text || !button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const label = button.textContent;
    text.select();
    try {
      await navigator.clipboard.writeText(text.value);
    } catch {
      // Over plain HTTP a browser has no clipboard to write to, but copies what is selected.
      document.execCommand('copy');
    }
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = label; }, 2000);
  });
})();

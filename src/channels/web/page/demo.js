import { post } from './api.js';
import { make, write } from './markup.js';

/**
 * The controls of a demonstration: its date, which can be moved forward, and certificates to try with.
 * @param {import('./api.js').State} state
 * @param {(file: Blob, name: string) => void} sendFile
 * @returns {(today: string) => void} shows the date
 */
export function openDemo({ texts, samples }, sendFile) {
  const [panel, today, failed, pick, form, to, show, tray, list] = [
    'demo',
    'demo-today',
    'demo-failed',
    'demo-pick',
    'demo-date',
    'demo-to',
    'demo-show-samples',
    'samples',
    'samples-tray',
  ].map((id) => document.getElementById(id));
  const days = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'id', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

  const move = async (wish) => {
    panel.setAttribute('aria-busy', 'true');
    const { status } = await post('/api/clock', wish);
    panel.removeAttribute('aria-busy');
    failed.hidden = status === 200;
  };
  document.getElementById('demo-day').addEventListener('click', () => move({ days: 1 }));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    toggle(pick, form, false);
    move({ to: to.value });
  });
  pick.addEventListener('click', () => toggle(pick, form));
  show.addEventListener('click', () => toggle(show, tray));

  for (const sample of samples) {
    const picture = sample.picture ? make('img', '') : make('span', 'samples-document', 'PDF');
    if (sample.picture) Object.assign(picture, { src: sample.url, alt: '', loading: 'lazy' });
    const button = make('button', '', picture, make('span', 'label', sample.label));
    button.addEventListener('click', () => {
      toggle(show, tray, false);
      fetch(sample.url)
        .then((response) => response.blob())
        .then((file) => sendFile(file, sample.label));
    });
    list.append(make('li', '', button));
  }
  show.hidden = samples.length === 0;
  panel.classList.toggle('has-samples', samples.length > 0);
  panel.hidden = false;

  return (day) => {
    const text = texts['web-demo-today'].replace('{day}', days.format(new Date(`${day}T00:00:00Z`)));
    if (today.textContent !== text.replaceAll('*', '')) {
      today.textContent = '';
      write(today, text);
    }
    to.min = day;
    // a date that is being picked stays: the time comes again and again
    if (to.value < day) to.value = day;
  };
}

/**
 * @param {HTMLElement} button
 * @param {HTMLElement} part what the button shows and hides
 * @param {boolean} [shown]
 */
function toggle(button, part, shown) {
  button.setAttribute('aria-expanded', String(part.classList.toggle('shown', shown)));
}

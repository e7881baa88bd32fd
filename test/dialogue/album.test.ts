import { describe, expect, it } from 'vitest';
import { read } from '../language/support.js';
import { evidenceOf } from '../support/scripts.js';
import { Talk } from './talk.js';

const BUDI = { outcome: 'verified', name: 'B*** S***', vaccine: 'sinovac' } as const;
const first = evidenceOf({ ...BUDI, dose: 1, on: '2021-08-14' });
const second = evidenceOf({ ...BUDI, dose: 2, on: '2021-09-14' });
const ani = evidenceOf({ ...BUDI, name: 'A*** R***', dose: 2, on: '2021-07-01' });
const blurred = evidenceOf({ outcome: 'unreadable', reason: 'blurred' });

/** Three photographs with a caption under the first. */
function album(caption: string): { talk: Talk; asked: string[] } {
  const talk = new Talk();
  const asked: string[] = [];
  const heard = () => asked.push(...talk.said);
  heard.call(talk.take({ kind: 'photo' }));
  heard.call(talk.take({ kind: 'text', text: caption, caption: true, reading: read(caption) }));
  for (let i = 0; i < 2; i++) heard.call(talk.take({ kind: 'photo' }));
  return { talk, asked };
}

describe('an album', () => {
  it.each(['kartu vaksin kami', 'ini sertifikat saya', '🙏', 'tolong dicek min'])(
    'with "%s" under it is asked about once, and all of it is read',
    (caption) => {
      const { talk, asked } = album(caption);
      expect(asked).toEqual(['consent-photos']);
      expect(talk.pick('yes').said).toEqual(['whose-certificate']);
      expect(talk.pick('mine').asked).toEqual([{ kind: 'read_photos', turns: ['t1', 't3', 't4'] }]);
    },
  );

  it('is asked about once as well where reading was agreed to before', () => {
    const { talk } = album('kartu vaksin');
    talk.pick('yes').pick('mine').shows(first);
    talk.now += 3_600_000;
    const said: string[] = [];
    for (let i = 0; i < 3; i++) said.push(...talk.take({ kind: 'photo' }).said);
    expect(said).toEqual(['whose-certificate']);
    expect(talk.session.photos).toHaveLength(3);
  });

  it('has its caption heard: the service that it names is answered', () => {
    const { talk } = album('ini sertifikat saya, bisa perpanjang sim?');
    talk.pick('yes').pick('mine').shows(blurred, first, blurred);
    expect(talk.verdict?.service).toBe('sim');
  });

  it('has its caption heard: the person whom it names is meant', () => {
    const { talk } = album('punya istri saya, mau bikin ktp');
    talk.pick('yes').pick('someone-else').shows(ani);
    const [id] = Object.keys(talk.session.person.cases).filter((one) => one !== 'self') as [string];
    expect(talk.session.person.cases[id]).toMatchObject({ key: 'wife' });
    expect(talk.facts(id).dose_count?.value).toBe(2);
    expect(talk.facts().dose_count).toBeUndefined();
  });

  it('tells the best of what it shows, and takes both doses of one person', () => {
    const { talk } = album('kartu saya');
    talk.pick('yes').pick('mine').shows(second, blurred, first);
    expect(talk.said[0]).toBe('evidence-proven');
    expect(talk.facts().dose_count).toMatchObject({ value: 2, provenance: 'verified' });
    expect(talk.session.evidence).toMatchObject({ outcome: 'verified', certificate: { dose: 2 } });
    expect(talk.said).not.toContain('evidence-others');
  });

  it('of a family gives nobody what is another’s, and says so', () => {
    const { talk } = album('kartu kami');
    talk.pick('yes').pick('mine').shows(ani, first, blurred);
    expect(talk.said).toContain('evidence-others');
    expect(talk.words).toContain('Ada 1 sertifikat lain');
  });

  it('is one message with its caption, whose edit corrects it, and keeps all photographs', () => {
    const talk = new Talk();
    const under = (text: string, edited = false) =>
      talk.take({
        ...{ kind: 'text', text, caption: true, message: 'the-caption', reading: read(text) },
        ...(edited ? { edited: true as const } : {}),
      });
    talk.take({ kind: 'photo' });
    under('punya istri saya, mau bikin ktp');
    for (let i = 0; i < 2; i++) talk.take({ kind: 'photo' });
    under('punya istri saya, mau perpanjang sim', true);
    expect(talk.said).toContain('edit-taken');
    talk.pick('yes').pick('someone-else');
    expect(talk.asked).toEqual([{ kind: 'read_photos', turns: ['t1', 't3', 't4'] }]);
    talk.shows(ani);
    expect(talk.verdict?.service).toBe('sim');
    expect(Object.values(talk.session.person.cases).filter(({ key }) => key === 'wife')).toHaveLength(1);
  });

  it('tells danger under it at once', () => {
    expect(album('istri saya pendarahan hebat').asked.join()).toContain('danger');
  });
});

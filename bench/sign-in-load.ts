/** Guesses passwords until it is told to end, in a process of its own: told an address, it tells how many were looked at. */
const GUESSERS = 8;

let looked = 0;
let isOver = false;
process.on('message', async (told: string) => {
  if (told === 'end') isOver = true;
  else {
    await Promise.all(Array.from({ length: GUESSERS }, (_, i) => guess(told, i)));
    process.send!(looked);
  }
});

/** Each try is of another name and from another network, so that none has to pause. */
async function guess(url: string, guesser: number): Promise<void> {
  for (let i = 0; !isOver; i++) {
    const { status } = await fetch(`${url}/petugas/masuk`, {
      method: 'POST',
      headers: { origin: url, 'x-forwarded-for': `10.${guesser}.${i >> 8}.${i & 255}` },
      body: new URLSearchParams({ name: `petugas ${guesser} ${i}`, password: 'salah sama sekali' }),
      redirect: 'manual',
    });
    if (status === 401) looked += 1;
  }
}

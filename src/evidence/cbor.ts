import { decode, Tokenizer } from 'cborg';

/** A certificate has a dozen arrays, maps and tags; this many are an attack on the stack. */
const MAX_CONTAINERS = 128;

const DECODING = {
  useMaps: true,
  rejectDuplicateMapKeys: true,
  // COSE_Sign1 (18) and CWT (61) wrap the structure, some issuers tag dates (0, 1); other tags are refused.
  tags: Object.fromEntries([0, 1, 18, 61].map((tag) => [tag, (content: () => unknown) => content()])),
};

/**
 * One CBOR item (RFC 8949) with nothing after it; maps become `Map`, known tags their content. Lengths are checked
 * against the bytes that are there, so that a large one costs nothing. `undefined` where the bytes are no such item.
 */
export function decodeCbor(bytes: Uint8Array): unknown {
  try {
    return decode(bytes, { ...DECODING, tokenizer: new BoundedTokenizer(bytes) });
  } catch {
    return undefined;
  }
}

class BoundedTokenizer extends Tokenizer {
  private containers = 0;

  override next(): ReturnType<Tokenizer['next']> {
    const token = super.next();
    if (!token.type.terminal && ++this.containers > MAX_CONTAINERS) throw new RangeError('too deep');
    return token;
  }
}

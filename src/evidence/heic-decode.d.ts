declare module 'heic-decode' {
  interface Image {
    width: number;
    height: number;
    data: Uint8ClampedArray;
  }
  interface Undecoded {
    width: number;
    height: number;
    decode(): Promise<Image>;
  }
  const heic: {
    (input: { buffer: Uint8Array }): Promise<Image>;
    all(input: { buffer: Uint8Array }): Promise<Undecoded[] & { dispose(): void }>;
  };
  export default heic;
}

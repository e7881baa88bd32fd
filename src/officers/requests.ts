/** What a person asks to be done with their data, as officers see it. Instants in ms. */
export interface DataRequest {
  id: string;
  chat: string;
  what: 'access' | 'correction' | 'erasure' | 'objection';
  at: number;
  /** By when it is to be done. */
  due: number;
  /** The person's own words, or the fact and what it ought to be. */
  text: string;
}

/** How an officer closes a request: whether it was done, and why or how, which the resident is told. */
export interface Closing {
  id: string;
  by: string;
  granted: boolean;
  reason: string;
}

/** What officers see of the requests about people's data, and do with them. */
export interface DataRequests {
  /** The open ones, the oldest first. */
  list(): Promise<DataRequest[]>;
  /** Closes one; gives its chat, or `null` when it is not open (any more). */
  close(closing: Closing): Promise<string | null>;
}

/** The header by which a process of a test says who it is, to a server that stands in for a platform. */
export const CALLER = 'x-caller';

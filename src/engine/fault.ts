/** A fault of the flow data, found while it ran: it ends the dialogue, not the process. */
export class FlowFault extends Error {}

/** What the tests use of `ws`, which brings no types: https://github.com/websockets/ws/blob/master/doc/ws.md */
declare module 'ws' {
  export class WebSocket {
    send(data: Uint8Array): void;
    close(code?: number): void;
    terminate(): void;
    readyState: number;
    on(event: 'message', listener: (data: Buffer) => void): this;
    on(event: 'close', listener: () => void): this;
  }
  export class WebSocketServer {
    constructor(options: { server: unknown });
    on(event: 'connection', listener: (socket: WebSocket) => void): this;
    clients: Set<WebSocket>;
    close(): void;
  }
}

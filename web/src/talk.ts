/** Questions to the page's own server over a WebSocket: one under way, the newest of the others waiting. */

export class Talk {
  private socket: WebSocket | null = null;
  private waiting: string | null = null;
  private asked = false;

  /** @param hear takes each answer, or what has gone wrong. */
  constructor(
    private readonly address: string,
    private readonly hear: (answer: unknown) => void,
  ) {}

  ask(question: unknown): void {
    this.waiting = JSON.stringify(question);
    if (!this.socket) this.socket = this.open();
    this.next();
  }

  private open(): WebSocket {
    const socket = new WebSocket(new URL(this.address, location.href.replace(/^http/, "ws")));
    socket.addEventListener("open", () => this.next());
    socket.addEventListener("message", ({ data }) => {
      this.asked = false;
      this.hear(JSON.parse(String(data)));
      this.next();
    });
    socket.addEventListener("close", () => {
      const lost = this.asked || this.waiting !== null;
      [this.socket, this.asked, this.waiting] = [null, false, null];
      if (lost) this.hear({ error: "" }); // the next question tries again
    });
    return socket;
  }

  private next(): void {
    if (this.asked || this.waiting === null || this.socket?.readyState !== WebSocket.OPEN) return;
    this.asked = true;
    this.socket.send(this.waiting);
    this.waiting = null;
  }
}

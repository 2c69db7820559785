import { failure } from "./errors";
import type { Live } from "./types";

/** Objects that the client keeps over several requests, by the name the host gave them. */
export class References {
  private readonly kept = new Map<string, Live>();
  private last = 0;

  keep(live: Live): string {
    const name = `R${++this.last}`;
    this.kept.set(name, live);
    return name;
  }

  get(name: string): Live {
    const live = this.kept.get(name);
    if (!live) throw failure("InvalidObjectPath");
    return live;
  }

  remove(name: string): void {
    this.kept.delete(name);
  }
}

/** Passes values on no faster than they can be drawn. */
export interface Paced<T> {
  /** Passes the value on at once or, with too many of them, only the last one some time later. */
  offer(value: T): void;
  /** Passes on at once what has not been passed on yet. */
  flush(): void;
}

/** Passes on to `pass` what is offered, once in so many milliseconds. */
export function paced<T>(pass: (value: T) => void, pace: number): Paced<T> {
  let waiting: { value: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    if (!waiting) return;
    const { value } = waiting;
    waiting = undefined;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      flush();
    }, pace);
    pass(value);
  }

  return {
    offer(value) {
      waiting = { value };
      if (timer === undefined) flush();
    },
    flush
  };
}

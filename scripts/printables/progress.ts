// How far a run has come, told on the side: what is asked for as JSON stays clean.

/** A terminal, or a file that keeps what it is told. */
export interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  checked(done: number, of: number): void;
  written(done: number, of: number, file: string): void;
  note(text: string): void;
}

/** More files than this are counted, not named. */
const many = 30;
const every = 50;

/** One line a file; of many, one line that counts on a terminal, and elsewhere one line now and then. */
export function createProgress(stream: Stream): Progress {
  const count = (text: string, isLast: boolean): void => {
    // Erases what the line said before.
    stream.write(`\r\u001B[K${text}${isLast ? '\n' : ''}`);
  };
  return {
    checked(done, of) {
      if (stream.isTTY === true && of > many) count(done === of ? '' : `checked ${done} of ${of}`, false);
    },
    written(done, of, file) {
      const isLast = done === of;
      if (of <= many) stream.write(`${done} of ${of}  ${file}\n`);
      else if (stream.isTTY === true) count(`${done} of ${of}${isLast ? `  ${file}` : ''}`, isLast);
      else if (done % every === 0 || isLast) stream.write(`${done} of ${of}  ${file}\n`);
    },
    note(text) {
      stream.write(`${text}\n`);
    },
  };
}

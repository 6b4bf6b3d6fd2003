/** A source that holds no text to work on. Message and advice are Chinese, for editors. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
  /** What to do. */
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

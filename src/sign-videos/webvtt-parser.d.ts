declare module 'webvtt-parser' {
  interface ParsedCue {
    id: string;
    /** In seconds. */
    startTime: number;
    endTime: number;
    text: string;
  }

  interface ParseError {
    message: string;
    /** From 1. */
    line: number;
  }

  interface Parser {
    parse: (
      text: string,
      mode: 'chapters' | 'subtitles/captions/descriptions',
    ) => { cues: ParsedCue[]; errors: ParseError[] };
  }

  const library: { WebVTTParser: new () => Parser };
  export default library;
}

declare module 'mongol-code' {
  const codec: {
    convertMenksoftToUnicode: (text: string) => string;
    convertUnicodeToMenksoft: (text: string) => string;
  };
  export default codec;
}

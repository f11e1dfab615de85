// What tokens.mjs gives to the test that keeps tokens.css current.
export const css: string;

/** What a wire service calls itself by. */
export const WIRE_NOUN = /\b(?:Agency|News Service|Newswire|Press|Wire)$/i;

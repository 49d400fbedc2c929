/** How a short block starts that leads away from the story. */
export const ASIDE_LEADS =
  /^(?:advertisement|also read|click here|continue reading|copyright|don['’]t miss|download|follow us|get the latest|join (?:our|us)|like us|listen to|more from|more on|more:|most read|newsletter|photo(?:s|graph)?:|read also|read more|read next|recommended|related|see also|share (?:this|on)|sign up|skip ad|sponsored|subscribe|support (?:our|us)|watch:|you may also like|©)/i;

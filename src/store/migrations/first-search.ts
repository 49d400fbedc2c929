/** The full text of the first stores, by the stems of each engine: 0003 puts another in its place. */
export const FIRST_SEARCH = {
  sqlite: [
    `create virtual table article_words using fts5 (
     title, text, content = 'article', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2')`,
    `create trigger article_words_added after insert on article begin
     insert into article_words (rowid, title, text) values (new.seq, new.title, new.text);
   end`,
  ],
  postgres: [
    "create text search dictionary parley_stem (template = snowball, language = english)",
    "create text search configuration parley (copy = english)",
    `alter text search configuration parley
     alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with parley_stem`,
    "create table article_words (seq integer primary key, words tsvector not null)",
    "create index article_words_gin on article_words using gin (words)",
    `create function parley_plain(words text) returns text immutable language sql as
     $$ select regexp_replace(normalize(coalesce(words, ''), NFKD), '[\u0300-\u036f]', '', 'g') $$`,
    `create function article_words_added() returns trigger language plpgsql as $$ begin
     insert into article_words values (new.seq,
       setweight(to_tsvector('parley', parley_plain(new.title)), 'A')
       || setweight(to_tsvector('parley', parley_plain(left(new.text, 300000))), 'D'));
     return new;
   end $$`,
    "create trigger article_words_added after insert on article for each row execute function article_words_added()",
  ],
} as const;

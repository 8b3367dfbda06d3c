import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';

/** A text as the peers index it: three fields, nothing prepared. */
export interface PeerText {
  id: number;
  title: string;
  question: string;
  answer: string;
}

/** Another engine on the same texts: the best numbers first. */
export interface Peer {
  name: string;
  search(query: string, limit: number): number[];
  /** Serialised, in bytes; absent where the engine has no such form. */
  size(): number | undefined;
}

/** MiniSearch as its README shows it for search as you type: every word a prefix, and fuzzy. */
export function miniSearchPeer(texts: readonly PeerText[]): Peer {
  const index = new MiniSearch<PeerText>({ fields: ['title', 'question', 'answer'] });
  index.addAll(texts);
  return {
    name: 'MiniSearch prefix + fuzzy',
    search: (query, limit) =>
      index
        .search(query, { prefix: true, fuzzy: 0.2 })
        .slice(0, limit)
        .map((result) => result.id as number),
    size: () => JSON.stringify(index).length
  };
}

/** FlexSearch with words found by their beginnings. */
export function flexSearchPeer(texts: readonly PeerText[]): Peer {
  const index = new FlexSearch.Document({
    tokenize: 'forward',
    document: { id: 'id', index: ['question', 'title', 'answer'] }
  });
  for (const { id, title, question, answer } of texts) {
    index.add({ id, title, question, answer });
  }
  return {
    name: 'FlexSearch forward',
    search(query, limit) {
      const fields = index.search(query, { limit, suggest: true });
      return [...new Set(fields.flatMap(({ result }) => result.map(Number)))].slice(0, limit);
    },
    size: () => undefined
  };
}

// What FTS5 takes for a word inside a quoted string.
const WORDS = /[\p{L}\p{N}]+/gu;

/** SQLite's FTS5 in memory, every word a prefix, any of them enough, by its own BM25. */
export async function sqlitePeer(texts: readonly PeerText[]): Promise<Peer> {
  const sqlite = await sqlite3InitModule();
  const database = new sqlite.oo1.DB(':memory:');
  database.exec(
    `create virtual table texts using fts5(title, question, answer, content='', prefix='2 3',
     tokenize='unicode61 remove_diacritics 2')`
  );
  database.exec('begin');
  const insert = database.prepare(
    'insert into texts(rowid, title, question, answer) values (?, ?, ?, ?)'
  );
  for (const { id, title, question, answer } of texts) {
    insert.bind([id + 1, title, question, answer]).stepReset();
  }
  insert.finalize();
  database.exec('commit');
  return {
    name: 'SQLite FTS5 prefix',
    search(query, limit) {
      const words = [...query.matchAll(WORDS)].map(([word]) => `"${word}"*`);
      if (words.length === 0) return [];
      const rows = database.selectValues(
        `select rowid from texts where texts match ? order by rank limit ${limit}`,
        [words.join(' OR ')]
      );
      return rows.map((row) => Number(row) - 1);
    },
    size: () =>
      Number(
        database.selectValue(
          'select page_count * page_size from pragma_page_count, pragma_page_size'
        )
      )
  };
}

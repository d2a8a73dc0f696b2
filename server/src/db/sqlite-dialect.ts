/** SQLite for Kysely, with what a server needs beyond its own dialect. */
import {CompiledQuery, SqliteDialect, SqliteDriver} from 'kysely';
import type {DatabaseConnection, Driver, SqliteDatabase, SqliteStatement} from 'kysely';
import Libsql from 'libsql';

/** Statements to keep prepared. Each query of this server is one; what is more is prepared again. */
const mostStatements = 300;

/** The dialect for the SQLite file at this path, which is created if it is not there. */
export function sqliteDialect(path: string): SqliteDialect {
  const file = openFile(path);
  const database = withKeptStatements(file);
  const dialect = new SqliteDialect({database});
  dialect.createDriver = () => driverFor(file, database);
  return dialect;
}

function openFile(path: string): Libsql.Database {
  const file = new Libsql(path);
  file.pragma('journal_mode = WAL');
  // With a write-ahead log the driver would sync only now and then, and a power cut would lose commits.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  file.pragma('busy_timeout = 5000');
  return file;
}

function driverFor(file: Libsql.Database, database: SqliteDatabase): Driver {
  const driver = new SqliteDriver({database});
  // Takes the lock at once. A transaction that reads first and writes later fails without waiting when
  // another process has written in between.
  driver.beginTransaction = (connection) => execute(connection, 'begin immediate');
  // A full disk makes SQLite roll back by itself, and a second rollback would hide why.
  driver.rollbackTransaction = async (connection) => {
    if (file.inTransaction) await execute(connection, 'rollback');
  };
  return driver;
}

async function execute(connection: DatabaseConnection, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement));
}

/** Prepares each statement once. */
function withKeptStatements(file: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(sql) {
      let statement = kept.get(sql);
      if (!statement) {
        statement = file.prepare(sql);
        if (kept.size < mostStatements) kept.set(sql, statement);
      }
      return statement;
    },
    close() {
      kept.clear();
      file.close();
    },
  };
}

import { randomUUID } from "node:crypto";
import { type Kysely, sql, type Transaction } from "kysely";
import { fromKysely, PgBoss } from "pg-boss";
import { claimSentReport } from "./queries/claim-sent-report.ts";
import { giveUpReports } from "./queries/give-up-reports.ts";
import { takeWaitingReports } from "./queries/take-waiting-reports.ts";
import type { Schema } from "./schema.ts";
import type { Claim } from "./store.ts";

const QUEUE = "read-report";
/** Jobs handed to pg-boss at once. */
const AT_ONCE = 500;
/** A worker that gave no sign of life for so long is taken for dead; pg-boss takes 10 at least. */
const HEARTBEAT_SECONDS = 15;
const SUPERVISE_SECONDS = 5;
const YEAR_SECONDS = 365 * 24 * 3600;

interface Job {
  readonly report: string;
}

/**
 * The queue of reports in PostgreSQL: pg-boss deals the jobs out to any number of workers on any number of machines.
 * The rows of `report` are the truth; a job and its row change in one transaction.
 */
export class PostgresQueue {
  readonly #db: Kysely<Schema>;
  readonly #now: () => Date;
  readonly #schema: string;
  #boss: Promise<PgBoss> | null = null;
  #lookedAt = 0;

  constructor(db: Kysely<Schema>, now: () => Date, schema: string) {
    this.#db = db;
    this.#now = now;
    this.#schema = schema;
  }

  async claim(leaseMs: number): Promise<Claim | null> {
    const boss = await this.#started();
    for (;;) {
      const job = await this.#nextJob(boss);
      if (job === null) return null;
      const until = new Date(this.#now().getTime() + leaseMs).toISOString();
      const token = `${job.id}/${randomUUID()}`;
      const claim = await claimSentReport(this.#db, { report: job.data.report, token, until });
      if (claim !== null) return claim;
      await giveUpReports(this.#db, { report: job.data.report });
      await boss.complete(QUEUE, job.id);
    }
  }

  async kept(claim: Claim): Promise<void> {
    await (await this.#started()).touch(QUEUE, jobOf(claim));
  }

  async ended(trx: Transaction<Schema>, claim: Claim): Promise<void> {
    await (await this.#started()).complete(QUEUE, jobOf(claim), null, { db: fromKysely(trx) });
  }

  async close(): Promise<void> {
    await (await this.#boss)?.stop({ graceful: false });
  }

  async #nextJob(boss: PgBoss): Promise<{ readonly id: string; readonly data: Job } | null> {
    const [job] = await boss.fetch<Job>(QUEUE);
    if (job !== undefined) return job;
    await this.#sendWaiting(boss);
    await this.#freeLapsed(boss);
    return (await boss.fetch<Job>(QUEUE))[0] ?? null;
  }

  /** Jobs of dead workers become free. pg-boss does it by a timer, which workers that end soon would never see. */
  async #freeLapsed(boss: PgBoss): Promise<void> {
    const now = this.#now().getTime();
    if (now - this.#lookedAt < SUPERVISE_SECONDS * 1000) return;
    this.#lookedAt = now;
    await boss.supervise(QUEUE);
  }

  /** The others wait, and then find the jobs of this one. */
  #sendWaiting(boss: PgBoss): Promise<void> {
    return this.#alone(async (trx) => {
      const reports = await takeWaitingReports(trx, AT_ONCE);
      const jobs = reports.map((report) => ({ data: { report } }));
      if (jobs.length > 0) await boss.insert(QUEUE, jobs, { db: fromKysely(trx) });
    });
  }

  /** One process at a time. */
  #alone(work: (trx: Transaction<Schema>) => Promise<void>): Promise<void> {
    return this.#db.transaction().execute(async (trx) => {
      await sql`select pg_advisory_xact_lock(7069)`.execute(trx);
      await work(trx);
    });
  }

  /** pg-boss makes its own tables, in a schema of its own, when the first worker starts. */
  #started(): Promise<PgBoss> {
    this.#boss ??= (async () => {
      const boss = new PgBoss({
        db: fromKysely(this.#db),
        schema: this.#schema,
        schedule: false,
        superviseIntervalSeconds: SUPERVISE_SECONDS,
        monitorIntervalSeconds: SUPERVISE_SECONDS,
      });
      boss.on("error", (error) => process.emitWarning(error));
      await this.#alone(async () => {
        await boss.start();
        await boss.createQueue(QUEUE, {
          heartbeatSeconds: HEARTBEAT_SECONDS,
          expireInSeconds: 3600,
          retryLimit: 100,
          retentionSeconds: YEAR_SECONDS,
          deleteAfterSeconds: 3600,
        });
      });
      return boss;
    })();
    return this.#boss;
  }
}

const jobOf = (claim: Claim): string => claim.token.split("/")[0] ?? "";

-- Owned by stoa_jobs, who owns the queue: a domain reaches it through these two and sees no job at all.
-- Who asks is the role that signed in (session_user); no `set role` or definer function on the way can change it.

-- The queue rings inside the transaction that adds a job, and a commit that rings waits for every other one that does: one
-- lock for the whole server, held while the disk is waited for. This stands before the built-in in the functions below;
-- runners are told after the commit instead (job-bell.ts).
create or replace function stoa_jobs.pg_notify(text, text) returns void language sql as '';

create or replace function stoa_jobs.enqueue(task text, payload json, run_at timestamptz, job_key text, max_attempts int)
returns bigint language plpgsql security definer set search_path = stoa_jobs, pg_catalog as $$
declare
  domain text := split_part(task, '.', 1);
begin
  if session_user <> 'stoa_' || domain then
    raise exception '% may not enqueue %: it is another domain''s job', session_user, task using errcode = '42501';
  end if;
  return (graphile_worker.add_job(
    task,
    payload => payload,
    run_at => run_at,
    max_attempts => max_attempts,
    job_key => domain || ' ' || job_key,
    -- Tells a drain under a test's own clock that this one waits for no time.
    flags => case when run_at is null then array['at-once'] end
  )).id;
end $$;

create or replace function stoa_jobs.cancel(domain text, job_key text)
returns void language plpgsql security definer set search_path = stoa_jobs, pg_catalog as $$
begin
  if session_user <> 'stoa_' || domain then
    raise exception '% may not cancel a job of %', session_user, domain using errcode = '42501';
  end if;
  perform graphile_worker.remove_job(domain || ' ' || job_key);
end $$;

grant usage on schema stoa_jobs to public;

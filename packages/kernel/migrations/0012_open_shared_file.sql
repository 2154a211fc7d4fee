-- A shared file is opened by its receiver through these two functions and in no other way: there is no policy by which
-- one tenant reads another's files. Both ask the same: the share is there, was not ended, its last day is not over, the
-- two tenants have a tie today, and the plugin that shared it is still enabled where the file lies.
create policy linli_definer on kernel.files for select to linli_definer using (true);
create policy linli_definer on kernel.file_blobs for select to linli_definer using (true);
create policy linli_definer on kernel.file_shares for select to linli_definer using (true);
create policy linli_definer on kernel.file_openings for insert to linli_definer with check (true);
grant select on kernel.files, kernel.file_blobs, kernel.file_shares to linli_definer;
grant insert on kernel.file_openings to linli_definer;

-- The file as far as the current tenant may open it today; no row is the answer to everything else.
create function kernel.shared_file(owner uuid, wanted uuid, plugin text, about text, about_id uuid)
returns table (name text, type text, size int, checksum text, storage_key text, thumbs int[])
language sql stable security definer set search_path = '' as $$
  select f.name, b.type, b.size, b.checksum, b.storage_key, b.thumbs
    from kernel.file_shares s
    join kernel.files f on f.tenant_id = s.tenant_id and f.id = s.file_id
    join kernel.file_blobs b on b.tenant_id = f.tenant_id and b.id = f.blob_id
    where s.tenant_id = owner and s.file_id = wanted and s.receiver_id = kernel.tenant_id()
      and s.plugin_id = plugin and s.subject = about and s.subject_id = about_id
      and s.ended_at is null and s.until >= kernel.today()
      and exists (select 1 from kernel.tenant_plugins p
        where p.tenant_id = owner and p.plugin_id = plugin and p.is_enabled)
      and kernel.may_write_to(owner)
$$;

-- Opens it: counts the opening where the file lies, and only then says what it is. Neither the person nor the time of day
-- is kept, not even in an id, since the estate must not find out who scores it.
create function kernel.open_shared_file(owner uuid, wanted uuid, plugin text, about text, about_id uuid)
returns table (name text, type text, size int, has_thumbs boolean)
language plpgsql security definer set search_path = '' as $$
begin
  if kernel.account_id() is null then raise exception 'a shared file is opened by a person'; end if;
  return query
    with file as (select * from kernel.shared_file(owner, wanted, plugin, about, about_id)),
      counted as (
        insert into kernel.file_openings (tenant_id, id, file_id, receiver_id, subject, subject_id, opened_on, created_at, updated_at)
          select owner, gen_random_uuid(), wanted, kernel.tenant_id(), about, about_id, kernel.today(),
              kernel.today()::timestamptz, kernel.today()::timestamptz
            from file)
    select f.name, f.type, f.size, cardinality(f.thumbs) > 0 from file f;
end $$;

do $$
declare f text;
begin
  foreach f in array array['shared_file', 'open_shared_file'] loop
    execute format('revoke all on function kernel.%I(uuid, uuid, text, text, uuid) from public', f);
    execute format('grant execute on function kernel.%I(uuid, uuid, text, text, uuid) to linli_tenant', f);
  end loop;
end $$;
grant execute on function kernel.shared_file(uuid, uuid, text, text, uuid) to linli_definer;

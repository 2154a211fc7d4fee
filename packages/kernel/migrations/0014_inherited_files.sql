-- A tenant inherits records of those above it (evidence of its company), and their files lie up there, in rows that it
-- does not read. It lists and shares them through these functions alone: of records of one plugin whose ids it knows,
-- kept by a tenant above it that has the plugin. A share of such a file lies beside the file and names who shares it.
create policy linli_definer on kernel.file_attachments for select to linli_definer using (true);
create policy linli_definer_insert on kernel.file_shares for insert to linli_definer with check (true);
create policy linli_definer_update on kernel.file_shares for update to linli_definer using (true) with check (true);
grant select on kernel.file_attachments to linli_definer;
grant insert, update on kernel.file_shares to linli_definer;

create function kernel.inherited_files(plugin text, about text, records uuid[])
returns table (tenant_id uuid, subject_id uuid, role text, attached_at timestamptz, id uuid, name text, type text, size int, width int, height int)
language sql stable security definer set search_path = '' as $$
  select a.tenant_id, a.subject_id, a.role, a.created_at, f.id, f.name, b.type, b.size, b.width, b.height
    from kernel.tenants here
    join kernel.tenants above on above.id = any (here.lineage) and above.id <> here.id
    join kernel.file_attachments a on a.tenant_id = above.id and a.subject = about and a.subject_id = any (records)
    join kernel.files f on f.tenant_id = a.tenant_id and f.id = a.file_id
    join kernel.file_blobs b on b.tenant_id = f.tenant_id and b.id = f.blob_id
    where here.id = kernel.tenant_id() and starts_with(about, plugin || '.')
      and exists (select 1 from kernel.tenant_plugins p
        where p.tenant_id = above.id and p.plugin_id = plugin and p.is_enabled)
    order by a.id
$$;

-- Answers how many of the wanted files are shared now. A share that the owner or another tenant made is left as it is.
create function kernel.share_inherited(plugin text, about text, records uuid[], wanted uuid[], receiver uuid, purpose text, purpose_id uuid, last_day date)
returns int language sql volatile security definer set search_path = '' as $$
  with shared as (
    insert into kernel.file_shares as s (tenant_id, id, file_id, receiver_id, plugin_id, subject, subject_id, until, shared_by, below_id)
      select f.tenant_id, gen_random_uuid(), f.id, receiver, plugin, purpose, purpose_id, last_day, kernel.account_id(), kernel.tenant_id()
        from (select distinct i.tenant_id, i.id from kernel.inherited_files(plugin, about, records) i
          where i.id = any (wanted)) f
      on conflict (tenant_id, file_id, receiver_id, plugin_id, subject, subject_id)
        do update set until = excluded.until, ended_at = null, version = s.version + 1, updated_at = now()
        where s.below_id = excluded.below_id
      returning s.file_id)
  select count(*)::int from shared
$$;

create function kernel.end_inherited_shares(plugin text, about text, about_id uuid, at timestamptz)
returns void language sql volatile security definer set search_path = '' as $$
  update kernel.file_shares s set ended_at = at, version = s.version + 1, updated_at = now()
    from kernel.tenants here
    where here.id = kernel.tenant_id() and s.tenant_id = any (here.lineage) and s.below_id = here.id
      and s.plugin_id = plugin and s.subject = about and s.subject_id = about_id and s.ended_at is null
$$;

-- Who shares a file is whom the receiver names, whether the file lies there or above; openings are counted there too.
-- Both have the plugin and a tie with the receiver today. For the replacing: 0008.
reset role;
create or replace function kernel.shared_file(owner uuid, wanted uuid, plugin text, about text, about_id uuid)
returns table (name text, type text, size int, checksum text, storage_key text, thumbs int[])
language sql stable security definer set search_path = '' as $$
  select f.name, b.type, b.size, b.checksum, b.storage_key, b.thumbs
    from kernel.tenants sharer
    join kernel.file_shares s on (s.tenant_id = sharer.id and s.below_id is null)
      or (s.tenant_id = any (sharer.lineage) and s.below_id = sharer.id)
    join kernel.files f on f.tenant_id = s.tenant_id and f.id = s.file_id
    join kernel.file_blobs b on b.tenant_id = f.tenant_id and b.id = f.blob_id
    where sharer.id = owner and s.file_id = wanted and s.receiver_id = kernel.tenant_id()
      and s.plugin_id = plugin and s.subject = about and s.subject_id = about_id
      and s.ended_at is null and s.until >= kernel.today()
      and (select count(*) from kernel.tenant_plugins p
        where p.tenant_id in (owner, s.tenant_id) and p.plugin_id = plugin and p.is_enabled)
        = case when s.tenant_id = owner then 1 else 2 end
      and kernel.may_write_to(owner) and kernel.may_write_to(s.tenant_id)
    limit 1
$$;
set local role linli_owner;

do $$
declare f text;
begin
  foreach f in array array['inherited_files(text, text, uuid[])', 'share_inherited(text, text, uuid[], uuid[], uuid, text, uuid, date)',
      'end_inherited_shares(text, text, uuid, timestamptz)'] loop
    execute format('revoke all on function kernel.%s from public', f);
    execute format('grant execute on function kernel.%s to linli_tenant', f);
  end loop;
end $$;
grant execute on function kernel.inherited_files(text, text, uuid[]) to linli_definer;

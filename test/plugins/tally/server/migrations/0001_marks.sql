create table p_tally.marks (
  tenant_id uuid not null default kernel.tenant_id(),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  kind text not null,
  key text not null,
  n integer not null,
  said_at timestamptz,
  constraint marks__pkey primary key (tenant_id, id)
);
create index marks__kind_key on p_tally.marks (tenant_id, kind, key);

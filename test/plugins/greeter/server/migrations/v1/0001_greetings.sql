create table p_greeter.greetings (
  tenant_id uuid not null default kernel.tenant_id(),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  text text not null,
  constraint greetings__pkey primary key (tenant_id, id)
);

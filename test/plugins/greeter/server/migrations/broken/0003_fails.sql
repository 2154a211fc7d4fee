create table p_greeter.half_done (
  tenant_id uuid not null default kernel.tenant_id(),
  id uuid not null,
  constraint half_done__pkey primary key (tenant_id, id)
);
select 1 / 0;

-- Who handles a category could not be chosen before: the product's own categories get the product's choice, once,
-- whoever keeps a row of them. Those that are not named here stay with the engineer.
reset role;
set local row_security = off;
update p_smart_property.work_order_categories c
  set handler_role = given.role, version = c.version + 1, updated_at = now()
  from (values
    ('steward', array['fire-lane', 'fire-ebike', 'parking-occupied', 'parking-order', 'clean', 'clean-garbage', 'clean-smell', 'clean-pest',
      'green', 'green-tree', 'noise', 'noise-decoration', 'noise-living', 'noise-square', 'security', 'security-stranger', 'security-throwing', 'security-lost',
      'pet', 'neighbour', 'neighbour-leak', 'neighbour-space', 'idea', 'idea-convenience', 'idea-environment', 'idea-governance', 'other']),
    ('estate-manager', array['service', 'service-attitude', 'service-slow']),
    ('front-desk', array['fee', 'fee-bill', 'fee-disclosure'])
  ) as given(role, keys)
  where c.key = any (given.keys) and c.handler_role = 'engineer';
set local row_security = on;
set local role linli_owner;

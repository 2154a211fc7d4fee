-- When a secret of the operator changes, the private half is sealed anew; the public half stays what it was, and so does
-- that the key is there (0019).
create function p_evaluation.keep_public_key() returns trigger language plpgsql as $$
begin
  if new.public_key is distinct from old.public_key then
    raise exception 'a signing key keeps its public half' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger keep_public_key before update on p_evaluation.signing_keys
  for each row execute function p_evaluation.keep_public_key();

-- What staff did, they did.
create trigger audit_entry_is_final before update or delete on audit_entry for each row execute function refuse_change();

-- Counts how often somebody had news for it: a step that is about to wait sees that it need not.
alter table saga add column wakes int not null default 0;

-- Whether the domain has been given its part of the seeded world; a seed that was cut off is begun again.
create table seeded (one boolean primary key default true check (one), done boolean not null default false);
insert into seeded default values;

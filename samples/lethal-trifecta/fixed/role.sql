-- #region role
create role ticket_agent login;
grant select (id, body) on tickets to ticket_agent;
-- #endregion role

var Or=Object.defineProperty;var kr=(n,t)=>{for(var i in t)Or(n,i,{get:t[i],enumerable:!0})};var P,kt,wr,un,ce,Yn,wt,Qn,Rt,he,_e,Rr,Pn=Symbol.for("pv"),Jn={},Zn=[],Ar=/^m(i|n|o|s|text|space)$/,fe=Array.isArray,At=Zn.slice,cn=Object.assign;function yn(n){n&&n.parentNode&&n.remove()}function Un(n,t,i,r,s){var l={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Pn,__v:s||++kt,__i:-1,__u:0};return!s&&P.vnode&&P.vnode(l),l}function b(n){return n.children}function Hn(n,t){this.props=n,this.context=t,this.__g=0}function dn(n,t){if(t==null)return n.__&&dn(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:dn(n)}function Sr(n){var t,i=n.__v,r=i.__e,s=[],l=[],o=n.__P;o&&((t=cn({constructor:Pn},i)).__v=i.__v+1,P.vnode&&P.vnode(t),be(o,t,i,n.__n,o.namespaceURI,32&i.__u?[r]:null,s,r||dn(i),32&i.__u,l),t.__v=i.__v,t.__.__k[t.__i]=t,Ct(s,t,l),i.__=i.__e=null,t.__e!=r&&St(t))}function St(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),St(n)}function Nt(n){(8&n.__g||(n.__g|=8,un.push(n),Yn++))&&ce==P.debounceRendering||((ce=P.debounceRendering)||queueMicrotask)(vt)}function vt(){try{for(var n,t=1;un.length;)un.length>t&&un.sort(wt),n=un.shift(),t=un.length,8&n.__g&&Sr(n)}finally{(Yn=un.length)&&(ce||queueMicrotask)(vt)}}function Pt(n,t,i,r,s,l,o,u,g,p,d){var y,_,m,c,h,f,N=r.__k||Zn,O=t.length;for(g=vr(i,t,N,g,O),y=0;y<O;y++)(m=i.__k[y])!=null&&(_=~m.__i&&N[m.__i]||Jn,m.__i=y,f=be(n,m,_,s,l,o,u,g,p,d),c=m.__e,(_.ref!=m.ref||8&_.__u)&&(_.ref&&Ne(_.ref,null,m,_),m.ref&&d.push(m.ref,m.__c||c,m)),h=h||c,4&m.__u?(g=Dt(m,g,n,!_.__v),_.__e&&(_.__e=null)):typeof m.type=="function"&&f!==void 0?g=f:c&&(g=c.nextSibling),m.__u&=-21);return i.__e=h,g}function vr(n,t,i,r,s){var l,o,u,g,p,d,y,_,m,c=i.length,h=c,f=0,N=0,O=n.__k=Array(s);for(l=0;l<s;l++)(o=t[l])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=O[l]=Un(null,o):fe(o)?o=O[l]=Un(b,{children:o}):o.constructor===Pn&&o.__b?o=O[l]=Un(o.type,o.props,o.key,o.ref,o.__v):O[l]=o,g=l+f,o.__=n,o.__b=n.__b+1,u=null,~(p=o.__i=Pr(o,i,g,h))&&(h--,(u=i[p])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,p==g-1?f--:p==g+1?f++:p!=g&&(p>g?f--:f++,N=1)):(~p||(s>c?f--:s<c&&f++),typeof o.type!="function"&&(o.__u|=4))):O[l]=null;if(N){for(d=[],y=[],l=0;l<s;l++)if((o=O[l])&&16&o.__u){for(f=0,_=d.length;f<_;)d[m=f+_>>1]<o.__i?f=m+1:_=m;d[f]=o.__i,y[l]=f+1}for(f=d.length;l--;)y[l]&&(y[l]==f?f--:O[l].__u|=4)}if(h)for(l=0;l<c;l++)!(u=i[l])||2&u.__u||(u.__e==r&&(r=dn(u)),Oe(u,u));return r}function Dt(n,t,i,r){var s,l,o,u;if(typeof n.type=="function"){if(n.props.__P)return t;if(s=n.__k)for(l=0;l<s.length;l++)s[l]&&(s[l].__=n,t=Dt(s[l],t,i,!1));return t}for(t&&!t.parentNode&&(t=dn(n))&&!t.parentNode&&(t=null),o=n.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!r&&i.moveBefore&&o.parentNode?i.moveBefore(o,t):i.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Pr(n,t,i,r){var s,l=n.key,o=n.type,u=t[i],g=u&&!(2&u.__u);if(u===null&&l==null||g&&l==u.key&&o==u.type)return i;if(r>(g?1:0)){for(s=i-1;s>=0;s--)if((u=t[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s;for(s=i+1;s<t.length;s++)if((u=t[s])&&!(2&u.__u)&&l==u.key&&o==u.type)return s}return-1}function Ot(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function Kn(n,t,i,r,s){var l,o;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof r=="string"&&(n.style.cssText=r=""),r)for(t in r)i&&t in i||Ot(n.style,t);if(i)for(t in i)r&&i[t]==r[t]||Ot(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof r!="function"&&(r=null),(n.__e||(n.__e={}))[t]=i,i&&r||(o=_e[t]||(_e[t]=Dr(t)),(n.__a||(n.__a={}))[t]=he,l=t!=(t=t.replace(Rt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,o,l):n.removeEventListener(t,o,l));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function Dr(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[Qn]==null)t[Qn]=he++;else if(t[Qn]<this.__a[n])return;return i(P.event?P.event(t):t)}}}function be(n,t,i,r,s,l,o,u,g,p){var d,y,_,m,c,h,f,N,O,G,A,I,V,tn,M,vn,on,mn,rn=t.type;if(t.constructor!==Pn)return null;128&i.__u&&(g=32&i.__u,d=i.__c.__z)&&(t.__u|=g,y=l=[],d.nodeType==8?u=jn(d,l):l.push(d),u=l[0]||u),(d=P.__b)&&d(t);n:if(typeof rn=="function"){_=o.length;try{if(N=t.props,O=(d=rn.prototype)&&d.render,G=(d=rn.contextType)&&r[d.__c],A=d?G?G.props.value:d.__:r,(m=i.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(O?t.__c=m=new rn(N,A):(t.__c=m=new Hn(N,A),m.constructor=rn,m.render=Cr),G&&G.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),O&&(m.__s||(m.__s=m.state),rn.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=cn({},m.__s)),cn(m.__s,rn.getDerivedStateFromProps(N,m.__s)))),c=m.props,h=m.state,m.__v=t,i.__c){if(N!==c&&O&&!rn.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(N,A),t.__v==i.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(N,m.__s,A)===!1){t.__v!=i.__v&&(m.props=N,m.state=m.__s,m.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(j){j&&(j.__=t)}),Zn.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&o.push(m),u=dn(i);break n}m.componentWillUpdate&&m.componentWillUpdate(N,m.__s,A),O&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(c,h,f)})}else O&&!rn.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),O&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=N,m.__P=n,m.__g&=-5,I=P.__r,V=O?25:0;do m.__g&=-9,I&&I(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++V<25);O&&(Zn.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=cn({},r,m.getChildContext())),O&&i.__c&&m.getSnapshotBeforeUpdate&&(f=m.getSnapshotBeforeUpdate(c,h)),tn=d&&d.type===b&&d.key==null?d.props.children:d,N.__P&&(d=u,s=(n=N.__P).namespaceURI,g=l=null,i.props&&i.props.__P!=n&&(i.__k.some(function(j){j&&Oe(j,j)}),i.__k=null),u=i.__k?dn(i,0):null),u=Pt(n,fe(tn)?tn:[tn],t,i,r,s,l,o,u,g,p),N.__P&&(t.__e=null,u=d),t.__u&=-161,y&&y.some(yn),m.__h.length&&o.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(o.length=_,t.__v=null,g||l)if(j&&j.then){if(t.__u|=128|g,l){for(~(on=l.indexOf(u||void 0))||(on=l.length);(mn=l[on-1])&&mn.nodeType==8;)on--;for(;on<l.length;on++)if(mn=l[on])if(l[on]=null,M){if(mn==vn)break}else{if(mn.nodeType!=8)break;mn.data.startsWith("$s")&&(vn=jn(M=mn))}}if(!M){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;M=u}(d=jn(M=t.__c.__z||(t.__c.__z=M)))?(t.__e=M,u=d):t.__e=u,u=u&&u.nextSibling}else l&&l.some(yn);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),j&&j.then||Et(t),P.__e(j,t,i)}}else u=t.__e=Er(i.__e,t,i,r,s,l,o,g,p,n);return(d=P.diffed)&&d(t),u}function jn(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function Et(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Et))}function Ct(n,t,i){for(var r=0;r<i.length;)Ne(i[r++],i[r++],i[r++]);P.__c&&P.__c(t,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(l){l.call(s)})}catch(l){P.__e(l,s.__v)}})}function Er(n,t,i,r,s,l,o,u,g,p){var d,y,_,m,c,h,f,N,O=i.props||Jn,G=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),l){for(d=0;d<l.length;d++)if((c=l[d])&&(A?c.localName==A:c.nodeType==3)){n=c,l[d]=null;break}}if(!n){if(N=p.ownerDocument||document,!A)return N.createTextNode(G);n=N.createElementNS(s,A,G.is?G:p),u&&(P.__m&&P.__m(t,l),u=!1),l=null}if(A){if(p=A=="template"&&n.content||n,l=A=="textarea"&&G.defaultValue!=null?null:l&&At.call(p.childNodes),!u&&l)for(O={},d=0;d<n.attributes.length;d++)O[(c=n.attributes[d]).name]=c.value;for(d in O)c=O[d],d=="dangerouslySetInnerHTML"?_=c:d=="children"||d in G||d=="value"&&"defaultValue"in G||d=="checked"&&"defaultChecked"in G||Kn(n,d,null,c,s);for(d in G)c=G[d],d=="children"?m=c:d=="dangerouslySetInnerHTML"?y=c:d=="value"?h=c:d=="checked"?f=c:u&&typeof c!="function"||O[d]===c||Kn(n,d,c,O[d],s);y?(u||_&&(y.__html==_.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),t.__k=[]):(_&&(n.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ar.test(A))&&(s="http://www.w3.org/1999/xhtml"),Pt(p,fe(m)?m:[m],t,i,r,s,l,o,l?l[0]:i.__k&&dn(i,0),u,g),l&&l.some(yn)),u&&A!="textarea"||(d="value",A=="progress"&&h==null?n.removeAttribute(d):h==null||h===n[d]&&(A!="progress"||h)||Kn(n,d,h,O[d],s),d="checked",f!=null&&f!=n[d]&&Kn(n,d,f,O[d],s))}else O===G||u&&n.data==G||(n.data=G);return n}function Ne(n,t,i,r){try{typeof n=="function"?t?t.__x=n(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(s){P.__e(s,i)}}function Oe(n,t,i){var r,s,l,o;if(P.unmount&&P.unmount(n),!(r=n.ref)||r.current&&r.current!=n.__e||Ne(r,null,t,n),r=n.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){P.__e(u,t)}r.__P=r.__n=null}if(r=n.__k)for(o=0;o<r.length;o++)r[o]&&Oe(r[o],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(r=n.__c)&&(r=r.__z)&&(s=jn(r,l=[]))&&(r==n.__e&&l.some(yn),yn(s),yn(r)),i||yn(n.__e),n.__e=n.__c=n.__=null}function Cr(n,t,i){return this.constructor(n,i)}function Tt(n,t){var i,r,s,l;P.__&&P.__(n,t),t.nodeType==9&&(t=t.documentElement),r=(i=n&&32&n.__u)?null:t.__k,t.__k=Un(b,{children:[n]}),s=[],l=[],be(t,t.__k,r||Jn,Jn,t.namespaceURI,r?null:t.firstChild?At.call(t.childNodes):null,s,r?r.__e:t.firstChild,i,l),Ct(s,t.__k,l),t.__k.props.children=null}P={__e:function(n,t,i,r){for(var s,l,o;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(l=s.constructor)&&l.getDerivedStateFromError)&&s.setState(l.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,r||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw Yn=0,n}},kt=0,wr=function(n){return n!=null&&n.constructor===Pn},Hn.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=cn({},this.state)),typeof n=="function"&&(n=n(cn({},i),this.props)),n&&(cn(i,n),this.__v&&(t&&this.__k.push(t),Nt(this)))},Hn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Nt(this))},Hn.prototype.render=b,un=[],Yn=0,wt=function(n,t){return n.__v.__b-t.__v.__b},Qn=Symbol(),Rt=/(PointerCapture)$|Capture$/i,he=0,_e={},Rr=0;var En,B,ke,Gt,we=Object.is,Cn=0,$t=[],Re=[],W=P,xt=W.__b,Lt=W.__r,It=W.diffed,Wt=W.__c,zt=W.unmount,Ft=W.__;function Se(n,t){W.__h&&W.__h(B,n,Cn||t),Cn=0;var i=B.__H||(B.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function v(n){return Cn=1,Tr(Qt,n)}function Tr(n,t,i){var r=Se(En++,2);if(r.t=n,!r.__c&&(r.__=[i?i(t):Qt(void 0,t),function(l){var o=(r.__N||r.__)[0],u=r.t(o,l);we(o,u)||(r.__N=[u,r.__[1]],r.__c.setState({}))}],r.__c=B,!B.__f)){B.__f=!0;var s=B.shouldComponentUpdate;B.shouldComponentUpdate=function(l,o,u){var g=this.__H;if(!g)return!0;var p=!1,d=this.props!=l;if(g.__.some(function(_){_.__N&&(p=!0,we(_.__[0],_.__N[0])||(d=!0))}),s){var y=s.call(this,l,o,u);return p?y||d:y}return!p||d}}return r.__}function q(n,t){var i=Se(En++,3);!W.__s&&Kt(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,B.__H.__h.push(i))}function _n(n){return Cn=5,Mt(function(){return{current:n}},[])}function Mt(n,t){var i=Se(En++,7);return Kt(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function Vt(n,t){return Cn=8,Mt(function(){return n},t)}function Gr(){var n;do{for(;n=Re.shift();)try{Dn(n)}catch(i){W.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=$t.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(Dn),t.__h.some(Ae),t.__h=[]}catch(i){t.__h=[],W.__e(i,n.__v)}}}while(Re.length)}W.__b=function(n){B=null,xt&&xt(n)},W.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),Ft&&Ft(n,t)},W.__r=function(n){Lt&&Lt(n),En=0;var t=(B=n.__c).__H;t&&(ke==B?B.__h=[]:(t.__h.some(Dn),t.__h.some(Ae),En=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),ke=B},W.diffed=function(n){It&&It(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&qt($t.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),ke=B=null},W.__c=function(n,t){t.some(function(i){try{i.__h.some(Dn),i.__h=i.__h.filter(function(r){return!r.__||Ae(r)})}catch(r){i.__h=[function(){throw r}]}}),Wt&&Wt(n,t)},W.unmount=function(n){zt&&zt(n);var t,i,r=n.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}s.__P=i,qt(Re.push(s))}else Dn(s)}catch(l){t=l}}),r.__H=void 0,t&&W.__e(t,r.__v))};var Bt=typeof requestAnimationFrame=="function";function xr(n){var t,i=function(){clearTimeout(r),Bt&&cancelAnimationFrame(t),setTimeout(n)},r=setTimeout(i,35);Bt&&(t=requestAnimationFrame(i))}function qt(n){n!=1&&Gt==W.requestAnimationFrame||((Gt=W.requestAnimationFrame)||xr)(Gr)}function Dn(n){var t=B,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),B=t}function Ae(n){var t=B;n.__c=n.__(),B=t}function Kt(n,t){return!n||n.length!=t.length||t.some(function(i,r){return!we(i,n[r])})}function Qt(n,t){return typeof t=="function"?t(n):t}var kn=class extends Error{constructor(i,r,s={}){super(i);this.code=r;this.extensions=s}code;extensions};function Ht(n){let t=n.errors?.[0];if(t)throw new kn(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Xn="answerable-token",Ut=/[#&]token=([\w.-]+)/.exec(location.hash);Ut&&(sessionStorage.setItem(Xn,Ut[1]),history.replaceState(null,"",location.pathname+location.search));var pn=()=>sessionStorage.getItem(Xn)??"";function jt(n){n?sessionStorage.setItem(Xn,n):sessionStorage.removeItem(Xn)}var Yt=n=>({"Content-Type":"application/json",Accept:n,...pn()&&{Authorization:`Bearer ${pn()}`}});async function U(n,t,i="",r){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...Yt("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:r??null})}catch(o){throw r?.aborted?o:new kn(String(o),"NETWORK")}let l=await s.json().catch(()=>{});if(!l)throw new kn(s.statusText,"NETWORK");return Ht(l)}var ve=new Map;function Pe(n,t,i,r){let s=JSON.stringify({query:n.toString(),variables:t}),l=ve.get(s);if(!l){let g={listeners:new Set,up:!0,stop:()=>{}};ve.set(s,l=g);let p=d=>[...g.listeners].forEach(d);g.stop=Lr(s,d=>p(y=>y.event(d)),d=>{g.up=d,p(y=>y.connected(d))})}let o={event:i,connected:r};l.listeners.add(o),r(l.up);let u=l;return()=>{u.listeners.delete(o),!(u.listeners.size>0)&&(ve.delete(s),u.stop())}}function Lr(n,t,i){let r=!1,s=new AbortController,l=!0,o=()=>document.hidden&&s.abort();return document.addEventListener("visibilitychange",o),(async()=>{for(let u=1e3;!r;){for(;document.hidden;)await new Promise(g=>document.addEventListener("visibilitychange",g,{once:!0}));if(r)return;s=new AbortController;try{let g=await fetch("/graphql",{method:"POST",headers:Yt("text/event-stream"),body:n,signal:s.signal});if(!g.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),u=500;let p=g.body.pipeThrough(new TextDecoderStream).getReader();for(let d="";;){let{done:y,value:_}=await p.read();if(y)break;let m=(d+_).split(`

`);d=m.pop();for(let c of m){let h=/^event: next\ndata: (.+)$/m.exec(c);if(!h)continue;let f=Ht(JSON.parse(h[1])).data;l||t(f),l=!1}}}catch(g){if(g instanceof kn&&g.code!=="NETWORK")return}r||s.signal.aborted||(i(!1),await new Promise(g=>setTimeout(g,u)),u=Math.min(2*u,3e4))}})(),()=>{r=!0,document.removeEventListener("visibilitychange",o),s.abort()}}var He={};kr(He,{ActionPointPageDocument:()=>Ur,AddressRecommendationDocument:()=>ze,AnsweredFragmentDoc:()=>Vr,BodiesDocument:()=>Ve,ChoicesDocument:()=>Ee,CitedFragmentDoc:()=>Wr,CountedFragmentDoc:()=>$r,DerivedFragmentDoc:()=>Qr,DocumentPageDocument:()=>Hr,GraphChangedDocument:()=>Ge,HeadFragmentDoc:()=>zr,InitiativePageDocument:()=>jr,LanesDocument:()=>ee,LedgerChangedDocument:()=>Te,LedgerDocument:()=>Tn,LinkFragmentDoc:()=>Ir,MeetingPageDocument:()=>Yr,NamesDocument:()=>Gn,NotAskedDocument:()=>Ue,NumbersFragmentDoc:()=>qr,ObligationsDocument:()=>ne,OrganizationPageDocument:()=>Jr,OutcomePageDocument:()=>Zr,OwingFragmentDoc:()=>Mr,PageFragmentDoc:()=>Br,PersonPageDocument:()=>Xr,PickDocument:()=>Le,ProgressReportPageDocument:()=>ns,RecommendationPageDocument:()=>es,RecordProgressDocument:()=>Be,RecordResponseDocument:()=>Ie,RelationshipCountsDocument:()=>Ke,RelationshipsDocument:()=>Qe,ReportedFragmentDoc:()=>Kr,RespondentsDocument:()=>De,ResponsePageDocument:()=>ts,RetractProgressDocument:()=>qe,RetractResponseDocument:()=>We,RowFragmentDoc:()=>Fr,SearchDocument:()=>te,SinceDocument:()=>Me,StakeholderGroupPageDocument:()=>is,SubjectsDocument:()=>xn,ThemePageDocument:()=>rs,TimelineDocument:()=>ie,TrendDocument:()=>$e,TypedDocumentString:()=>k,ViewerDocument:()=>xe,WhyDocument:()=>Ce,WithdrawAddressingDocument:()=>Fe,WorkingGroupPageDocument:()=>ss});var k=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},Ir=new k(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),Wr=new k(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),zr=new k(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),Fr=new k(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),Br=new k(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),qr=new k(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
    `,{fragmentName:"Numbers"}),$r=new k(`
    fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}
    `,{fragmentName:"Counted"}),Mr=new k(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),Vr=new k(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),Kr=new k(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),Qr=new k(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),Ur=new k(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Hr=new k(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),jr=new k(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Yr=new k(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Jr=new k(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Zr=new k(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Xr=new k(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ns=new k(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),es=new k(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ts=new k(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),is=new k(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),rs=new k(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ss=new k(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Tn=new k(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $gaps: Boolean!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by, includeEmpty: $gaps) {
      ...Counted
    }
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by) {
      ...Counted
    }
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}`),ne=new k(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),ee=new k(`
    query Lanes($filter: ObligationFilter, $asOf: Date, $first: Int!) {
  obligations(
    filter: $filter
    orderBy: [{by: SUBJECT}, {by: RESPONDENT}]
    asOf: $asOf
    first: $first
  ) {
    totalCount
    nodes {
      __typename
      id
      state
      assumed
      respondent {
        ...Link
      }
      subject {
        ...Link
        ... on Recommendation {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
        ... on ActionPoint {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),De=new k(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),Ee=new k(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Gn=new k(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ce=new k(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),te=new k(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Te=new k(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),Ge=new k(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),xe=new k(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),Le=new k(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ie=new k(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),We=new k(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),ze=new k(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Fe=new k(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Be=new k(`
    mutation RecordProgress($input: RecordProgressInput!) {
  written: recordProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),qe=new k(`
    mutation RetractProgress($input: RetractProgressInput!) {
  written: retractProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),$e=new k(`
    query Trend($filter: ObligationFilter, $from: Date!, $to: Date!) {
  ledgerSeries(filter: $filter, from: $from, to: $to, every: MONTH) {
    asOf
    totalCount
    countsByState {
      state
      count
    }
  }
}
    `),Me=new k(`
    query Since($filter: ObligationFilter, $from: Date!, $to: Date!, $first: Int!) {
  ledgerDiff(filter: $filter, from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      obligationId
      before
      after
      obligation {
        ...Row
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`),Ve=new k(`
    query Bodies($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
    ... on Organization {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
    ... on StakeholderGroup {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ie=new k(`
    query Timeline($from: Date!, $to: Date!, $kinds: [TimelineKind!]) {
  initiatives(first: 5, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(first: 40, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  timeline(from: $from, to: $to, kinds: $kinds, first: 500) {
    totalCount
    nodes {
      kind
      on
      onDays {
        last
      }
      relationship {
        to {
          ...Link
        }
      }
      node {
        ...Link
        assumption
        sources {
          page
          document {
            id
          }
        }
        alternativeValues {
          property
          value
          sources {
            page
            document {
              id
            }
          }
        }
        ... on Meeting {
          place
          days
          meeting: kind
          heldBy(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Document {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
          publishers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Recommendation {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on ActionPoint {
          agreedAt(first: 5) {
            nodes {
              heldBy(first: 5) {
                edges {
                  assumption
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ke=new k(`
    query RelationshipCounts($id: ID!) {
  node(id: $id) {
    ... on GraphNode {
      relationshipCounts {
        type
        direction
        label
        count
      }
    }
  }
}
    `),Qe=new k(`
    query Relationships($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $first: Int!) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: $first
      ) {
        totalCount
        edges {
          node {
            ...Link
          }
          relationship {
            type
            key
            since
            until
            role
            status
            focalPoint
            representing {
              ...Link
            }
            addressedOn
            dueOn
            withdrawnOn
            on
            respondWithin
            round
            responsibility
            page
            paragraph
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Ue=new k(`
    query NotAsked($asOf: Date, $groups: [ID!], $ofGroup: Boolean!) {
  themes(asOf: $asOf, first: 500) {
    totalCount
    nodes {
      id
      partOf(asOf: $asOf, first: 20) {
        nodes {
          id
        }
      }
      recommendations(
        asOf: $asOf
        first: 200
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      actionPoints(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
  recommendations(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  actionPoints(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  workingGroups(filter: {ids: $groups}, first: 1) @include(if: $ofGroup) {
    nodes {
      themes(asOf: $asOf, first: 200) {
        nodes {
          id
        }
      }
      issuedRecommendations(
        asOf: $asOf
        first: 500
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      meetings(asOf: $asOf, first: 200) {
        nodes {
          agreed(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `),xn=new k(`
    query Subjects($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Recommendation {
      ...Link
      on: issuedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
    ... on ActionPoint {
      ...Link
      on: agreedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`);function D(n,t,i,r){let s=n.toString()+JSON.stringify(t),[l,o]=v({key:"",ids:new Set}),[u,g]=v(!0),p=_n(s);p.current=s;let d=Vt((m="",c)=>{let h=s,f=new AbortController;return U(n,t,m,f.signal).then(N=>p.current===h&&o(O=>!c||O.key!==h||!O.shown?{key:h,shown:N,ids:new Set}:JSON.stringify(N.data)===JSON.stringify(O.shown.data)?{...O,next:void 0,ids:new Set}:{...O,next:N,ids:new Set([...O.ids,...c])}),N=>f.signal.aborted||p.current!==h||c||o(O=>({key:h,shown:O.key===h?O.shown:void 0,failure:N,ids:new Set}))),()=>f.abort()},[s]);q(()=>d(),[d,r]),q(()=>{let m=c=>{d(String(c.detail))};return addEventListener("written",m),()=>removeEventListener("written",m)},[d]);let y=JSON.stringify(i),_=_n(d);return _.current=d,q(()=>{if(i)return i==="graph"?Pe(Ge,{},({graphChanged:{position:m,nodes:c,removedNodes:h,relationships:f}})=>{_.current(m,[...new Set([...c.map(({id:N})=>N),...h,...c.length?[]:f.map(({from:N})=>N)])])},g):Pe(Te,{filter:i.ledger},({obligationsChanged:{position:m,changes:c}})=>{_.current(m,c.map(({obligationId:h})=>h))},g)},[y]),{data:l.shown?.data,revision:l.shown?.revision??0,failure:l.key===s?l.failure:void 0,busy:l.key!==s,changed:l.key===s&&l.next?Math.max(1,l.ids.size):0,show:()=>o(m=>m.next?{key:m.key,shown:m.next,ids:new Set}:m),reload:()=>{d()},connected:u}}var Jt=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var re=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),je=new Set,Zt=()=>je.forEach(n=>n());addEventListener("popstate",Zt);function K(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),Zt()}function Xt(){let[n,t]=v(re);return q(()=>{let i=()=>t(re());return je.add(i),()=>{je.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!ls(i.pathname))return;let r=i.pathname!==location.pathname;i.hash&&!r&&i.search===location.search||(n.preventDefault(),K(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):r&&scrollTo(0,0))});var ls=n=>n==="/"||n==="/search"||n==="/lanes"||n==="/timeline"||n.startsWith("/n/");function x(n,t={}){let i=new URLSearchParams,r=re().params;for(let s of["asOf","lang"])r.has(s)&&i.set(s,r.get(s));return ni(n,i,t)}var S=n=>ni(location.pathname,re().params,n);function ni(n,t,i){for(let[s,l]of Object.entries(i))l?t.set(s,l):t.delete(s);let r=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(r?`?${r}`:"")}var Y=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,hn=document.documentElement.dataset.opensOn??"";function T({params:n}){let t=n.get("asOf")??hn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var se=["OPEN","OVERDUE"],fn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var ti={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},$="none",ei=25,Ye=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in ti?t:"theme"};function Ln({params:n}){let t=n.get("state");if(t==="ALL")return fn;let i=(t??"").split(",").filter(r=>fn.includes(r));return i.length?i:se}var In=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],as=n=>In.includes(n);function os(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function gn({params:n},t={}){let i={...t},r=[],s=(o,u,g)=>{let p=n.get(o);p===$?r.push(u):p&&g(p)};s("theme","THEME",o=>i.theme=o),s("group","WORKING_GROUP",o=>i.workingGroup=o),s("round","ROUND",o=>i.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(i.dueOn={from:`${o}-01`,to:os(o)})});for(let[o,u]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])s(o,u,g=>{as(g)&&(i[o]=[g])});let l=n.get("who");return l&&(i.respondent=l),r.length&&(i.missing=r),i}function le(n,t){let i=n.params.get("basis");return{...gn(n,t),states:Ln(n),...i?{assumed:i==="assumed"}:{}}}function Wn(n,t){let i=gn(n,t),r=Ye(n),s={...i,assumed:!1},l={...i,assumed:!0},o=u=>Math.min(500,Math.max(ei,Number(n.params.get(u))||ei));return{sourcedScope:s,assumedScope:l,sourced:{...s,states:Ln(n)},assumed:{...l,states:Ln(n)},late:{...s,states:["OVERDUE"]},by:r==="respondent"?["STATE"]:[ti[r],"STATE"],gaps:r==="theme"||r==="group",asOf:T(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var ii=n=>String(Math.min(500,n*4));var ri={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر.",one:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومًا واحدًا أو أكثر.",two:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومين أو أكثر.",few:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} أيام أو أكثر.",many:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يومًا أو أكثر.",other:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.nobody":"لم يُطلب من أحد","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"notAsked.title":"لم يُطلب","notAsked.what":"ماذا","notAsked.since":"صدرت أو اتُّفق عليها","notAsked.none":"كل ما هنا طُلب من جهة ما.","notAsked.narrowed":"هذه المرشحات تخص من عليه الرد وموعده ومآله. أزلها لترى ما لم يُطلب من أحد.","notAsked.hint":"لم يُطلب من أحد الرد على هذه، ولا حتى بافتراض.","notAsked.cut":"قد يكون هناك أكثر مما هو معدود هنا.","list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","lanes.title":"المسارات","lanes.themes":"الموضوع","lanes.subjects":"ما أُوصي به أو اتُّفق عليه","lanes.respondents":"من طُلب منه","lanes.assumed":"خط متقطع: يقوم على افتراض","lanes.drawing":"من كل موضوع إلى ما طُلب، وإلى من طُلب منه","lanes.board":"اعرضها في قائمة.","lanes.tooMany":{zero:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",one:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",two:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",few:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",many:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",other:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح."},"timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.cut":"ما يحين موعده هنا أكثر من أن يسعه جدول واحد. تعدّه الصفحة الأولى شهرًا بشهر.","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","report.title":"تقرير المراجعة","report.hint":"صفحتان لاجتماع مراجعة: ما اتُّفق عليه، ومن ردّ وكيف، ومن عليه الرد، وما تغيّر منذ المراجعة السابقة.","report.from":"من (فارغ: المراجعة السابقة)","report.to":"إلى (فارغ: اليوم)","report.open":"افتح واطبع","report.markdown":"احفظ بصيغة Markdown","report.failed":"لا يمكن فتح التقرير. يقول الخادم:","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Je={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of all delays, answers given late included, are {n} day or longer.",other:"Half of all delays, answers given late included, are {n} days or longer."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.nobody":"nobody was asked","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"notAsked.title":"Not asked","notAsked.what":"What","notAsked.since":"Issued or agreed","notAsked.none":"Everything here was asked of somebody.","notAsked.narrowed":"A request is narrowed by who owes it, when it is due and how it goes. Take these away to see what nobody was asked.","notAsked.hint":"Nobody was asked for an answer to these, not even by an assumption.","notAsked.cut":"There may be more than are counted here.","list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","lanes.title":"Lanes","lanes.themes":"Theme","lanes.subjects":"What was recommended or agreed","lanes.respondents":"Who was asked","lanes.assumed":"Dashed: it rests on an assumption","lanes.drawing":"From each theme to what was asked, and to who was asked","lanes.board":"Show them as a list.","lanes.tooMany":{one:"{n} answer is too many for one drawing; narrow it by a filter.",other:"{n} answers are too many for one drawing; narrow them by a filter."},"timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.cut":"Too much falls due here for one table. The board counts it by month.","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","report.title":"Review report","report.hint":"Two pages for a review meeting: what was agreed, who answered and how, who owes, and what changed since the last review.","report.from":"From (empty: the last review)","report.to":"To (empty: today)","report.open":"Open and print","report.markdown":"Save as Markdown","report.failed":"The report cannot be opened. The server says:","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var si={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jour.",many:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours.",other:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.nobody":"personne n’a été sollicité","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"notAsked.title":"Non demandé","notAsked.what":"Quoi","notAsked.since":"Émise ou convenue","notAsked.none":"Ici, tout a été demandé à quelqu’un.","notAsked.narrowed":"Ces filtres portent sur ce qui est dû, quand et par qui. Retirez-les pour voir ce qui n’a été demandé à personne.","notAsked.hint":"Personne n’a été invité à y répondre, pas même selon une hypothèse.","notAsked.cut":"Il peut y en avoir plus que ce qui est compté ici.","list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","lanes.title":"Couloirs","lanes.themes":"Thème","lanes.subjects":"Ce qui a été recommandé ou convenu","lanes.respondents":"À qui cela a été demandé","lanes.assumed":"En tirets : cela repose sur une hypothèse","lanes.drawing":"De chaque thème à ce qui a été demandé, et à qui","lanes.board":"Les montrer en liste.","lanes.tooMany":{one:"{n} réponse, c’est trop pour un dessin ; restreignez par un filtre.",many:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre.",other:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre."},"timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.cut":"Trop d’échéances pour un seul tableau. La page d’accueil les compte par mois.","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","report.title":"Rapport d’examen","report.hint":"Deux pages pour une réunion d’examen : ce qui a été convenu, qui a répondu et comment, qui doit une réponse, et ce qui a changé depuis le dernier examen.","report.from":"Du (vide : le dernier examen)","report.to":"Au (vide : aujourd’hui)","report.open":"Ouvrir et imprimer","report.markdown":"Enregistrer en Markdown","report.failed":"Le rapport ne peut pas être ouvert. Le serveur dit :","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var li={en:Je,fr:si,ar:ri},Ze={en:"English",fr:"Français",ar:"العربية"},ai="en",oi=Je,bn="en-GB",Xe=n=>!!n&&n in li,ui=()=>navigator.languages.map(n=>n.slice(0,2)).find(Xe)??"en";function di(n){ai=n,oi=li[n],bn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var zn=()=>ai;function pi(n,t){let i=oi[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(bn).select(t)]:void 0)??i.other}function a(n,t={}){return pi(n,t.n).replace(/\{(\w+)\}/g,(i,r)=>gs(t[r]))}var gs=n=>typeof n=="number"?L(n):n??"";function E(n,t){return pi(n,t.n).split(/\{(\w+)\}/).map((i,r)=>{if(r%2===0)return i;let s=t[i];return typeof s=="number"?L(s):s})}var L=(n,t)=>new Intl.NumberFormat(bn,t).format(n);function Q(n,t="short"){let[i="",r,s]=n.split("-");if(r?.startsWith("Q"))return a("date.quarter",{quarter:Number(r[1]),year:i});let l={timeZone:"UTC",year:"numeric"};r&&(l.month=t),s&&(l.day="numeric");let o=new Date(Date.UTC(2e3,Number(r??1)-1,Number(s??1)));return o.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(bn,l).format(o)}var gi=n=>new Intl.DisplayNames([bn],{type:"region",fallback:"code"}).of(n)??n,mi=n=>new Intl.DisplayNames([bn],{type:"language",fallback:"code"}).of(n)??n,ms=n=>new Intl.ListFormat(bn).format(n);function ae(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,r,s])=>a(t[s],{n:Number(r)}));return i.length?ms(i):n}var ys=Symbol.for("pv"),cs=0;function e(n,t,i,r,s,l){t||(t={});var o,u,g=t;if("ref"in g&&typeof n!="function")for(u in g={},t)u=="ref"?o=t[u]:g[u]=t[u];var p={type:n,props:g,key:i,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ys,__v:--cs,__i:-1,__u:0};return(s||l)&&(p.__source=s,p.__self=l),P.vnode&&P.vnode(p),p}function w(n){return"reference"in n&&n.reference?`${n.reference} ${nt(n)}`:nt(n)}function nt(n){return n.__typename==="Response"?`${a(`responseKind.${n.kind}`)}, ${n.submittedOn?Q(n.submittedOn):a("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${a(`progress.${n.status}`)}, ${n.reportedOn?Q(n.reportedOn):a("responseState.DRAFT")}`:n.displayName??a("name.hidden",{id:`⁨${n.id}⁩`})}function C({of:n}){return e("a",{class:"name",href:x(Y(n.id)),children:e(et,{of:n})})}function et({of:n}){let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),nt(n)]})}var sn=({of:n})=>e(b,{children:n.map((t,i)=>[i>0&&a("list.comma"),e(C,{of:t},t.id)])}),R=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:Q(n,t?"long":"short")});function Fn({since:n,until:t}){return n&&t?e("span",{class:"span",children:E("span.both",{since:e(R,{of:n}),until:e(R,{of:t})})}):n?e("span",{class:"span",children:E("span.since",{since:e(R,{of:n})})}):t?e("span",{class:"span",children:E("span.until",{until:e(R,{of:t})})}):null}var z=n=>`state.${n}`;function wn({of:n,days:t}){return e("span",{class:`state ${n}`,children:[a(z(n)),!!t&&e("span",{class:"days",children:[" ",a("days",{n:t})]})]})}var X=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:a("assumption")}),e("p",{dir:"auto",children:n})]}):null;function _s({of:n}){let{document:t,page:i,paragraph:r,quote:s,statedBy:l,on:o}=n;return e(b,{children:[t&&e(C,{of:t}),l&&E("source.stated",{who:e(C,{of:l}),day:o&&e(R,{of:o})}),i!=null&&e("span",{class:"place",children:[" ",a("source.page",{page:String(i)})]}),r&&e("span",{class:"place",children:[" ",e("bdi",{children:r})]}),t?.url&&/^https?:/.test(t.url)&&e(b,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:a("source.open")})]}),s&&e("blockquote",{dir:"auto",children:s})]})}function H({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:a("sources",{n:n.length})}),e("ul",{children:n.map((i,r)=>e("li",{children:e(_s,{of:i})},r))})]})}var hs={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function Bn({of:n,retry:t}){let i=hs[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?a(i):a("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:a("failure.retry")})]})}var en=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function F({of:n,children:t}){let i=n.data!==void 0;return q(()=>{i&&performance.mark("answered")},[i]),e(b,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[a("live.changed",{n:n.changed})," ",e("span",{class:"action",children:a("live.show")})]}),!n.connected&&e("span",{class:"lost",children:a("live.lost")})]}),n.failure&&e(Bn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:a("loading")})]})}var ln=n=>new URL(x(Y(n.id)),location.href).href,fs=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,bs=n=>n.map(t=>t.map(fs).join(",")).join(`\r
`),Ns=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function Os([n=[],...t]){let i=n.map((s,l)=>s===a("list.link")?-1:l).filter(s=>s>=0),r=s=>`| ${s.join(" | ")} |`;return[r(i.map(s=>n[s])),r(i.map(()=>"---")),...t.map(s=>r(i.map(l=>Ns(s[l]??"")))),"",`<${location.href}>`].join(`
`)}var yi=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function nn({of:n}){let[t,i]=v(""),r=async s=>{try{await navigator.clipboard.writeText(await s()),i(a("share.copied"))}catch(l){i(a("share.failed",{why:l.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:a("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>r(()=>location.href),children:a("share.link")}),e("button",{type:"button",onClick:()=>r(async()=>bs(await n.table())),children:a("share.csv")}),e("button",{type:"button",onClick:()=>r(async()=>Os(await n.table())),children:a("share.markdown")}),e("button",{type:"button",onClick:()=>r(()=>`${n.query.trim()}

# ${a("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(yi(n),location.href).href}`),children:a("share.query")}),e("a",{href:yi(n),children:a("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:a("share.print")}),e("p",{role:"status",children:t})]})]})}var ks=5e3,ci=[["list.who",({respondent:n})=>w(n)],["list.what",({subject:n})=>w(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>a(`state.${n}`)],["list.progress",({progress:n})=>n?a(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?a(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>a(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>ln(n)]];function _i(n,t){let i={filter:le(n,t),asOf:T(n),first:500},r=async()=>{let s=[];for(let l=null;;){let{data:o}=await U(ne,{...i,after:l});if(s.push(...o.obligations.nodes),l=o.obligations.pageInfo.endCursor,!o.obligations.pageInfo.hasNextPage||s.length>=ks)break}return[ci.map(([l])=>a(l)),...s.map(l=>ci.map(([,o])=>o(l)))]};return{query:ne.toString(),variables:i,table:r}}var hi={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]};function ws({type:n,direction:t,label:i}){let r=t==="OUTGOING"?hi[n][0]:hi[n][1],s=typeof r=="string"?r:r[i];return s?a(`related.${s}`):a("way.other")}function fi({id:n}){let{data:t,failure:i,busy:r}=D(Ke,{id:n});if(r&&!t&&!i)return e(en,{});let s=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return s.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:a("node.relationships")}),e("ul",{class:"plain",children:s.map(l=>e("li",{children:e(Rs,{id:n,of:l})},`${l.type} ${l.direction} ${l.label}`))})]})}function Rs({id:n,of:t}){let[i,r]=v(!1);return e("details",{onToggle:s=>r(s.currentTarget.open),children:[e("summary",{children:[ws(t)," ",e("span",{class:"hint",children:a(`label.${t.label}`)})," ",e("span",{class:"count",children:L(t.count)})]}),i&&e(Ss,{id:n,of:t})]})}var As=50;function Ss({id:n,of:{type:t,direction:i,label:r}}){let[s,l]=v(As),o=D(Qe,{id:n,types:[t],direction:i,labels:[r],first:s});return e(F,{of:o,children:({node:u})=>{if(!u||!("relationships"in u))return null;let{edges:g,totalCount:p}=u.relationships,d=p-g.length;return e(b,{children:[e("ul",{class:"plain",children:g.map(({node:y,relationship:_})=>e("li",{class:_.assumption?"maybe-item":void 0,children:[e(C,{of:y})," ",e(tt,{of:_}),e(X,{text:_.assumption}),e(H,{of:_.sources})]},`${y.id} ${_.key}`))}),d>0&&s<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>l(Math.min(500,s*4)),children:a("list.more",{n:d})})}),d>0&&s>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:d})})]})}})}function bi({of:n,to:t}){let[i,r]=v(""),[s,l]=v(t??""),[o,u]=v(""),g=_=>{let m=new URLSearchParams({language:zn(),...i&&{from:i},...s&&{to:s},..._==="markdown"&&{format:_}});return`/report/${encodeURIComponent(n).replaceAll("%3A",":")}?${m}`},p=(_,m)=>{if(u(""),!pn())return;_.preventDefault();let c=m==="html"?window.open("","_blank"):null;(async()=>{try{let h=await fetch(g(m),{headers:{Authorization:`Bearer ${pn()}`}});if(!h.ok)throw new Error(await h.text());let f=URL.createObjectURL(await h.blob());c?c.location.replace(f):y(f)}catch(h){c?.close(),u(h.message)}})()},d=`${n.replace(":",".")}.md`,y=_=>Object.assign(document.createElement("a"),{href:_,download:d}).click();return e("section",{class:"review","aria-labelledby":"review",children:[e("h2",{id:"review",children:a("report.title")}),e("p",{class:"hint",children:a("report.hint")}),e("label",{children:[a("report.from")," ",e("input",{type:"date",name:"reportFrom",value:i,max:s||void 0,onChange:_=>r(_.currentTarget.value)})]}),e("label",{children:[a("report.to")," ",e("input",{type:"date",name:"reportTo",value:s,onChange:_=>l(_.currentTarget.value)})]}),e("a",{class:"button",href:g("html"),target:"_blank",onClick:_=>p(_,"html"),children:a("report.open")}),e("a",{class:"button",href:g("markdown"),download:d,onClick:_=>p(_,"markdown"),children:a("report.markdown")}),o&&e("p",{class:"problem",role:"alert",children:[a("report.failed")," ",e("span",{lang:"en",dir:"ltr",children:o})]})]})}function oe({label:n,labels:t,name:i,value:r,onPick:s,required:l}){let[o,u]=v(""),[g,p]=v();return q(()=>{if(o.trim().length<2)return p(void 0);let d=new AbortController,y=setTimeout(()=>{let _=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");_&&U(Le,{query:_,labels:t},"",d.signal).then(({data:m})=>p(m.search.nodes),()=>d.signal.aborted||p([]))},200);return()=>{clearTimeout(y),d.abort()}},[o]),r?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:w(r)})," ",e("button",{type:"button",onClick:()=>{s(void 0),u("")},children:a("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:o,required:l,autoComplete:"off",onInput:d=>u(d.currentTarget.value)})]}),e("div",{role:"status",children:g&&(g.length===0?a("search.none"):a("pick.found",{n:g.length}))}),g?.map(d=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>s(d),onClick:()=>s(d)})," ",e("bdi",{children:w(d)})," ",e("span",{class:"hint",children:an(d)})]},d.id))]})}var Ni;function J(){let[n,t]=v();return q(()=>{Ni??=U(xe,{}).then(({data:i})=>i.viewer,()=>{}),Ni.then(t)},[]),n}var qn=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),Oi;function it(){let n=J(),[t,i]=v([]);return q(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(Oi??=U(Ve,{ids:n.answersFor}).then(({data:r})=>r.nodes.filter(s=>!!s&&"id"in s),()=>[]),Oi.then(i))},[n]),t}var ki=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),Z=(n,t)=>String(n.get(t)??"").trim()||null;function Rn({title:n,document:t,revision:i,input:r,children:s}){let l=J()?.role==="RESPONDENT",[o,u]=v(ki),[g,p]=v(),[d,y]=v(),[_,m]=v(),[c,h]=v(),[f,N]=v(!1),O=async A=>{N(!0),m(void 0),y(void 0);try{let{data:I}=await U(t,{input:A});I.written&&(h(I.written),u(ki()),Jt(I.written.change.revision))}catch(I){let V=I;V.code==="CONFLICT"?y({failure:V,mine:A}):m(V)}finally{N(!1)}},G=A=>{A.preventDefault();let I=new FormData(A.currentTarget),V=r(I);if(!V)return;let tn=Number(Z(I,"page")),M=g?{source:{document:g.id,page:tn||null,quote:Z(I,"quote")}}:{assumption:Z(I,"assumption")};O({...V,...M,idempotencyKey:o,expectedRevision:i})};return c?e("p",{class:"done",role:"status",children:[a("write.done")," ",c.obligations.filter(({before:A,after:I})=>A!==I).map(({before:A,after:I},V)=>e("span",{children:[vs(A,I)," "]},V))]}):e("details",{class:"write",children:[e("summary",{children:a(n)}),e("form",{onSubmit:G,children:[s,e("fieldset",{class:"provenance",children:[e("legend",{children:a("write.where")}),e(oe,{label:a("write.document"),labels:["DOCUMENT"],name:"document",value:g,onPick:p}),g?e(b,{children:[e("label",{children:[a("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[a("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[a("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!l,maxLength:2e3})]}),l&&!g&&e("p",{class:"hint",children:a("write.statement")})]}),_&&e(Ps,{of:_}),d&&e(Ds,{failure:d.failure,mine:d.mine,again:A=>O({...d.mine,expectedRevision:A})}),e("button",{type:"submit",class:"primary",disabled:f,children:a("write.save")})]})]})}var vs=(n,t)=>a("write.change",{before:n?a(z(n)):a("none"),after:t?a(z(t)):a("none")});function Ps({of:n}){let t=n.extensions.problems??[];return e(b,{children:[e(Bn,{of:n}),t.length>0&&e("ul",{lang:"en",dir:"ltr",children:t.map(({path:i,message:r})=>e("li",{children:[e("code",{children:i})," ",r]},i))})]})}function Ds({failure:n,mine:t,again:i}){let r=n.extensions.current,{idempotencyKey:s,expectedRevision:l,...o}=t;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:a("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:a("conflict.mine")}),e(wi,{of:o})]}),e("div",{children:[e("h4",{children:a("conflict.now")}),r?.obligations?.map((u,g)=>e("p",{children:[e("bdi",{children:u.respondent})," → ",e("bdi",{children:u.subject}),": ",u.state&&a(z(u.state))]},g)),r?.elements?.map((u,g)=>e("div",{class:"element",children:[e("p",{children:e("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),e(wi,{of:u.properties??{}})]},g))]})]}),r&&e("button",{type:"button",onClick:()=>i(r.revision),children:a("conflict.again")})]})}var wi=({of:n})=>e("dl",{children:Object.entries(n).filter(([,t])=>t!=null&&t!=="").map(([t,i])=>e("div",{children:[e("dt",{children:e("code",{children:t})}),e("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},t))}),Es=()=>T({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),An=({name:n,label:t})=>e("label",{children:[a(t),e("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),defaultValue:Es(),dir:"ltr"})]}),Cs=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],Ts=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],rt=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},Ri=n=>({text:Z(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),Ai=()=>e(b,{children:[e("label",{children:[a("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"})]}),e("label",{children:[a("write.textVisibility"),e("select",{name:"textVisibility",children:[e("option",{value:"",children:a("write.asVisible")}),Ts.map(n=>e("option",{value:n,children:a(`visibility.${n}`)},n))]})]})]}),Si=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function vi({label:n,value:t,among:i,onPick:r}){return J()?.role==="EDITOR"?e(oe,{label:a(n),labels:Si,name:"submitter",value:t,onPick:r,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:a(n)})," ",e("bdi",{children:w(t)})]}):null:e("label",{children:[a(n),e("select",{name:"submitter",onChange:l=>r(i.find(({id:o})=>o===l.currentTarget.value)),children:i.map(l=>e("option",{value:l.id,selected:l.id===t?.id,children:w(l)},l.id))})]})}function Pi({obligation:{respondent:n,subject:t,round:i},any:r,revision:s}){let l=J(),o=it(),[u,g]=v(n),p=qn(l,[n.id]),d=r?o.filter(c=>"memberOf"in c&&c.memberOf.nodes.some(({id:h})=>h===n.id)):[];if(!p&&d.length===0)return null;let y=[...p?[n]:[],...d],_=l?.role==="EDITOR"?u:y.find(({id:c})=>c===u?.id)??y[0],m=_&&(l?.role!=="EDITOR"||_.id===n.id?rt(_):{...rt(_),onBehalfOf:[n.id]});return e(Rn,{title:"write.record",document:Ie,revision:s,input:c=>m&&{answers:[{subject:t.id,round:i}],...m,kind:c.get("kind"),submittedOn:Z(c,"submittedOn"),...Ri(c)},children:[e("p",{class:"hint",children:[e("bdi",{children:w(n)})," → ",e("bdi",{children:w(t)})]}),e(vi,{label:"write.from",value:_,among:y,onPick:g}),e("label",{children:[a("write.kind"),e("select",{name:"kind",children:Cs.map(c=>e("option",{value:c,children:a(`responseKind.${c}`)},c))})]}),e(An,{name:"submittedOn",label:"property.submittedOn"}),e(Ai,{})]})}function Di({obligation:{respondent:n,subject:t,round:i,state:r},revision:s}){let l=J(),o=it(),[u,g]=v(n),p=l?.role==="RESPONDENT"?o:[],d=l?.role==="EDITOR"?u:p.find(({id:y})=>y===u?.id)??p[0];return l?.role!=="EDITOR"&&p.length===0||r==="NOT_REQUIRED"?null:e(Rn,{title:qn(l,[n.id])?"write.report":"write.assess",document:Be,revision:s,input:y=>d&&{reportsOn:[{subject:t.id,round:i}],...rt(d),status:y.get("status"),reportedOn:Z(y,"reportedOn"),...Ri(y)},children:[e("p",{class:"hint",children:[e("bdi",{children:w(n)})," → ",e("bdi",{children:w(t)})]}),e(vi,{label:"write.submitter",value:d,among:p,onPick:g}),e("label",{children:[a("howFar.title"),e("select",{name:"status",children:In.map(y=>e("option",{value:y,children:a(`progress.${y}`)},y))})]}),e(An,{name:"reportedOn",label:"property.reportedOn"}),e(Ai,{})]})}var Ei=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function Ci({of:n,revision:t}){let i=J();return qn(i,Ei(n))?e(Rn,{title:"write.retract",document:We,revision:t,input:r=>({response:n.id,retractedOn:Z(r,"retractedOn")}),children:e(An,{name:"retractedOn",label:"property.retractedOn"})}):null}function Ti({of:n,revision:t}){let i=J();return qn(i,Ei(n))?e(Rn,{title:"write.retractReport",document:qe,revision:t,input:r=>({report:n.id,retractedOn:Z(r,"retractedOn")}),children:e(An,{name:"retractedOn",label:"property.retractedOn"})}):null}function Gi({of:n,revision:t}){return J()?.role!=="EDITOR"?null:e(Rn,{title:"write.withdraw",document:Fe,revision:t,input:r=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:Z(r,"withdrawnOn")}),children:[e("p",{class:"hint",children:[e("bdi",{children:w(n.from)})," → ",e("bdi",{children:w(n.to)})]}),e(An,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var Gs=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function xi({subject:n,revision:t}){let i=J(),[r,s]=v();return i?.role!=="EDITOR"?null:e(Rn,{title:"write.ask",document:ze,revision:t,input:l=>r&&{subject:n.id,addressee:r.id,addressedOn:Z(l,"addressedOn"),dueOn:Z(l,"dueOn"),round:Z(l,"round"),responsibility:l.get("responsibility")},children:[e(oe,{label:a("write.addressee"),labels:Si,name:"addressee",value:r,onPick:s,required:!0}),e(An,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[a("write.dueOn"),e("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:a("write.dateHint"),dir:"ltr"})]}),e("label",{children:[a("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"})]}),e("label",{children:[a("write.responsibility"),e("select",{name:"responsibility",children:Gs.map(l=>e("option",{value:l,children:a(`responsibility.${l}`)},l))})]})]})}var xs=8,Li=500,Ii=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,r)=>r.toUpperCase()),Wi=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,an=n=>a(Wi(n.__typename)),Ls=n=>He[`${n}PageDocument`];function Is(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function zi({place:n,id:t}){let i=Ls(Ii(t));return i?e(Ws,{place:n,id:t,document:i}):e(st,{id:t})}function Ws({place:n,id:t,document:i}){let r=n.params.has("all")?Li:xs,s=D(i,{id:t,first:r,.../^(Response|ProgressReport)$/.test(Ii(t))&&{asOf:T(n)}},"graph");return s.failure?.code==="NOT_FOUND"?e(st,{id:t}):s.failure?e(b,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(Bn,{of:s.failure,retry:s.reload})]}):e(F,{of:s,children:({node:l})=>l?e(Fs,{place:n,of:l,query:i.toString(),revision:s.revision}):e(st,{id:t})})}var st=({id:n})=>e(b,{children:[e("h1",{tabIndex:-1,children:a("node.missing")}),e("p",{children:E("node.missingHint",{id:e("bdi",{children:n})})})]}),zs=n=>typeof n=="object"&&n!==null&&"edges"in n;function Fs({place:n,of:t,query:i,revision:r}){let s=t.__typename,l=Is(s,t.id),o=T(n),u=Object.entries(t).filter(p=>zs(p[1])&&p[1].totalCount>0),g=u.some(([,{totalCount:p,edges:d}])=>p>d.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:a(Wi(s))}),e(nn,{of:Bs(t,u,i,o)})]}),e("h1",{tabIndex:-1,children:e(et,{of:t})}),e("p",{class:"print-only",children:o?E("node.printed",{day:e(R,{of:o,long:!0})}):a("node.printedToday")}),e(Vs,{of:t}),e(X,{text:t.assumption}),e(H,{of:t.sources}),e(Qs,{of:t}),s==="WorkingGroup"&&e(bi,{of:t.id,to:o}),l&&e(qs,{place:n,fixed:l,title:a(s==="WorkingGroup"||s==="Theme"?"node.inScope":"reference"in t||s==="ActionPoint"?"node.asked":"node.owes")}),(s==="Recommendation"||s==="ActionPoint")&&e(xi,{subject:t,revision:r}),u.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:a("node.related")}),(g||n.params.has("all"))&&e("a",{class:"button",href:S({all:n.params.has("all")?null:"1"}),children:a(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:u.map(([p,d])=>e(Us,{name:p,of:d},p))})]}),e(fi,{id:t.id}),s==="Document"&&e("p",{children:e("a",{href:x("/timeline",{source:t.id}),children:a("node.timeline")})})]})}var Bs=(n,t,i,r)=>({query:i,variables:{id:n.id,first:Li,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:r}},table:()=>[[a("node.related"),a("share.name"),a("property.kind"),a("since.day"),a("share.until"),a("list.rests"),a("list.link")],...t.flatMap(([s,{edges:l}])=>l.map(({node:o,since:u,until:g,assumption:p})=>[a(`related.${s}`),w(o),an(o),String(u??""),String(g??""),a(p?"list.restsAssumed":"list.restsSourced"),ln(o)]))]});function qs({place:n,fixed:t,title:i}){let r="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},l=D(Tn,Wn(s,t),"graph");return l.data&&l.data.sourcedNumbers.totalCount+l.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(lt,{place:s,shown:l,fixed:t,groups:r})]})}var $s=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),Ms={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function Vs({of:n}){let t=[];for(let[i,r]of Object.entries(n)){let s=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if($s.has(i)||r===null||r===!1||r===n.displayName||Array.isArray(r)&&(r.length===0||typeof r[0]!="string")||typeof r=="object"&&!Array.isArray(r))continue;let l=Ms[`${n.__typename}.${s}`];t.push([`property.${s}`,l?a(`${l}.${String(r)}`):e(Ks,{name:s,of:r})])}return(n.since||n.until)&&t.push(["property.time",e(Fn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",a(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,r])=>e("div",{children:[e("dt",{children:a(i)}),e("dd",{children:r})]},i))})}function Ks({name:n,of:t}){if(Array.isArray(t))return e(b,{children:t.map((r,s)=>[s>0&&a("list.comma"),e("bdi",{children:r},r)])});if(typeof t=="number")return e(b,{children:L(t)});if(typeof t=="boolean")return e(b,{children:a("yes")});let i=String(t);return/On$|^on$/.test(n)?e(R,{of:i}):n==="country"?e("bdi",{children:gi(i)}):n==="language"?e("bdi",{children:mi(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function Qs({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:a("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(H,{of:t.sources})]},i))})]})}function Us({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[a(`related.${n}`)," ",e("span",{class:"count",children:L(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((r,s)=>e("li",{class:r.assumption?"maybe-item":void 0,children:[e(C,{of:r.node})," ",e(tt,{of:r}),e(X,{text:r.assumption}),e(H,{of:r.sources})]},s))}),i>0&&e("p",{class:"hint",children:a("node.more",{n:i})})]})}function tt({of:n}){let t=s=>typeof n[s]=="string"?n[s]:void 0,i=[],r=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(a(`memberStatus.${t("status")}`)),n.focalPoint===!0&&i.push(a("fact.focalPoint")),r&&i.push(E("fact.representing",{who:e(C,{of:r})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])t(s)&&i.push(E(`fact.${s}`,{day:e(R,{of:t(s)})}));return t("respondWithin")&&i.push(a("fact.respondWithin",{period:ae(t("respondWithin"))})),t("round")&&i.push(a("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(a(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(a("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(Fn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((s,l)=>[l>0&&" · ",s])})}var ue="NOT_ASKED",Hs={who:null,month:null,round:null,progress:null,assessment:null,basis:null,open:null,rows:null},at=(n={})=>`${S({...Hs,...n,state:ue})}#list`,de=({params:n})=>n.get("state")===ue,js=({theme:n,workingGroup:t,missing:i,assumed:r,...s})=>Object.keys(s).length===0&&(i??[]).every(l=>l==="THEME");function Ys(n,{theme:t,workingGroup:i,missing:r}){let s=(...h)=>new Set(h.flatMap(({nodes:f})=>f.map(({id:N})=>N))),l=n.themes.nodes,o=new Map(l.map(h=>[h.id,s(h.recommendations,h.actionPoints)])),u=new Map(l.map(h=>[h.id,h.partOf.nodes.map(({id:f})=>f)])),g=(h,f=new Set([h]))=>{for(let N of u.get(h)??[])f.has(N)||g(N,f.add(N));return f},p=new Map(l.map(({id:h})=>[h,new Set]));for(let[h,f]of o)for(let N of g(h))f.forEach(O=>p.get(N)?.add(O));p.set($,s(n.recommendations,n.actionPoints));let d=new Set([...p.values()].flatMap(h=>[...h])),y=n.workingGroups?.nodes[0];if(i){let h=s(...y?[y.issuedRecommendations,...y.meetings.nodes.map(({agreed:f})=>f)]:[]);for(let{id:f}of y?.themes.nodes??[]){p.get(f)?.forEach(N=>h.add(N));for(let N of g(f))o.get(N)?.forEach(O=>h.add(O))}d=h}let _=t?p.get(String(t))??new Set:r?.includes("THEME")?p.get($):d,m=(h,f)=>new Set([...h].filter(N=>f.has(N)));d=m(d,_);for(let[h,f]of p)p.set(h,m(f,d));let c=({totalCount:h,nodes:f})=>h>f.length;return{all:d,of:p,cut:c(n.themes)||[...l,n].some(({recommendations:h,actionPoints:f})=>c(h)||c(f))}}function Bi(n,t,i){let r=t.workingGroup,{data:s,failure:l,busy:o}=D(Ue,{asOf:T(n),groups:r?[r]:null,ofGroup:!!r},void 0,i);return!js(t)||l?null:s&&!o?Ys(s,t):void 0}var Fi=50,qi=new Intl.Collator("en",{numeric:!0});function $i({place:n,gaps:t}){return t===void 0?e(en,{}):t===null?e("p",{class:"empty",children:e("a",{href:at(),children:a("notAsked.narrowed")})}):t.all.size===0?e("p",{class:"empty",children:a("notAsked.none")}):e(Js,{place:n,ids:[...t.all].sort(qi.compare),cut:t.cut})}function Js({place:n,ids:t,cut:i}){let r=Math.min(500,Math.max(Fi,Number(n.params.get("rows"))||Fi)),s=D(xn,{ids:t.slice(0,r),asOf:T(n)}),l=t.length-Math.min(r,t.length);return e(F,{of:s,children:o=>e(b,{children:[e("p",{class:"hint",children:[a("notAsked.hint"),i&&e(b,{children:[" ",a("notAsked.cut")]})]}),e("table",{class:"obligations not-asked",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("property.kind")}),e("th",{scope:"col",children:a("notAsked.what")}),e("th",{scope:"col",children:a("groups.theme")}),e("th",{scope:"col",children:a("notAsked.since")})]})}),e("tbody",{children:Mi(o).map(u=>e("tr",{class:"row",children:[e("td",{children:an(u)}),e("td",{class:"what",children:e(C,{of:u})}),e("td",{children:u.themes.nodes.length>0?e(sn,{of:u.themes.nodes}):e("span",{class:"zero",children:a("none")})}),e("td",{class:"due",children:u.on?e(R,{of:u.on}):e("span",{class:"zero",children:a("list.noDue")})})]},u.id))})]}),l>0&&r<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*4)}),children:a("list.more",{n:l})})}),l>0&&r>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:l})})]})})}var Mi=n=>n.nodes.filter(t=>!!t&&"themes"in t);function Vi(n,t){let i={ids:[...t?.all??[]].sort(qi.compare).slice(0,500),asOf:T(n)};return{query:xn.toString(),variables:i,table:async()=>[[a("property.kind"),a("notAsked.what"),a("groups.theme"),a("notAsked.since"),a("list.link")],...Mi((await U(xn,i)).data).map(r=>[an(r),w(r),r.themes.nodes.map(w).join("; "),r.on??"",ln(r)])]}}function pe({place:n}){let t=T(n),{data:i}=D(Ee,{asOf:t,owing:null}),r=n.params.get("who"),s=i?.stakeholdersOwing.nodes.map(({stakeholder:p})=>p)??[],l=D(Gn,{ids:r&&i&&!s.some(({id:p})=>p===r)?[r]:[]}),o=[...s,...(l.data?.nodes??[]).filter(Boolean)],u=In.map(p=>({value:p,text:a(`progress.${p}`)})),g=p=>(p??[]).map(d=>({value:d.id,text:w(d)}));return e("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:p=>p.preventDefault(),children:[e(Sn,{place:n,name:"theme",label:"filters.theme",of:g(i?.themes.nodes),none:"filters.noTheme"}),e(Sn,{place:n,name:"group",label:"filters.group",of:g(i?.workingGroups.nodes),none:"filters.noGroup"}),e(Sn,{place:n,name:"who",label:"filters.who",of:g(o)}),e(Sn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(p=>({value:p,text:a(z(p))})),{value:"ALL",text:a("filters.all")},{value:ue,text:a("notAsked.title")}]}),e(Sn,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:u}),e(Sn,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:u}),e("label",{children:[a("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:p=>K(S({asOf:p.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:S({asOf:hn?"today":null}),children:a("filters.today")})]})}function Sn({place:n,name:t,label:i,of:r,any:s="filters.any",none:l}){let o=n.params.get(t)??"",u=!o||o===$||r.some(g=>g.value===o);return e("label",{children:[a(i),e("select",{name:t,value:o,onChange:g=>K(S({[t]:g.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:a(s)}),r.map(g=>e("option",{value:g.value,children:g.text},g.value)),l&&e("option",{value:$,children:a(l)}),!u&&e("option",{value:o,children:o})]})]})}function ge({place:n}){let{params:t}=n,i=[],r=t.get("month");r&&i.push(["month",r===$?a("chips.noMonth"):a("chips.month",{month:Q(r,"long")})]);let s=t.get("round");s&&i.push(["round",s===$?a("chips.noRound"):a("chips.round",{round:s})]);let l=t.get("basis");return l&&i.push(["basis",a(l==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([o,u])=>e("li",{children:e("a",{href:S({[o]:null}),children:[u," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:a("chips.remove")})]})},o))})}function Ui({data:n,by:t,gaps:i}){let r=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>{for(let{keys:[y,_],count:m}of p.counts.rows){if(!y||!_)continue;let c=y.value??$;r.has(c)||r.set(c,{key:c,label:Ki(t,y.value??null,y.label),cells:{}});let h=r.get(c).cells;(h[_.value]??=[0,0])[d]=m}});let s=[...r.values()].sort((p,d)=>+(p.key===$)-+(d.key===$)||(t==="month"?p.key.localeCompare(d.key):p.label.localeCompare(d.label))),l=t==="theme"?i:null;if(l?.of.get($)?.size&&!r.has($)&&s.push({key:$,label:Ki(t,null,""),cells:{}}),s.length===0)return e("p",{class:"empty",children:a("groups.none")});for(let p of s)p.none=Object.values(p.cells).every(([d,y])=>d+y===0);let o={};[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>p.countsByState.forEach(({state:y,count:_})=>(o[y]??=[0,0])[d]=_));let u=fn.filter(p=>["OVERDUE","OPEN","ANSWERED"].includes(p)||(o[p]?.[0]??0)+(o[p]?.[1]??0)>0),g=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a(`groups.${t}`)}),u.map(p=>e("th",{scope:"col",children:a(z(p))},p)),l&&e("th",{scope:"col",children:a("notAsked.title")})]})}),e("tbody",{children:s.map(p=>e("tr",{children:[e("th",{scope:"row",children:[p.key.includes(":")?e("a",{href:x(Y(p.key)),children:e("bdi",{children:p.label})}):e("bdi",{children:p.label}),p.none&&e("span",{class:"hint",children:[" ",a("groups.nobody")]})]}),u.map(d=>e("td",{children:e(ot,{of:p.cells[d],state:d,what:{[t]:p.key},label:p.label})},d)),l&&e("td",{children:e(Qi,{n:l.of.get(p.key)?.size,cut:l.cut,what:{theme:p.key},label:p.label})})]},p.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:a("groups.total")}),u.map(p=>e("td",{children:e(ot,{of:o[p],state:p,what:{},label:a("groups.total")})},p)),l&&e("td",{children:e(Qi,{n:l.all.size,cut:l.cut,what:{},label:a("groups.total")})})]})})]}),l===void 0&&e(en,{}),g&&e("p",{class:"hint",children:a("groups.overlapping")})]})}function Ki(n,t,i){return n==="month"?t?Q(t,"long"):a("chips.noMonth"):t?i:a(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function ot({of:n,state:t,what:i,label:r}){let[s,l]=n??[0,0],o=g=>`${S({...i,state:t,basis:g,open:null})}#list`,u=(g,p)=>a(p,{n:g,group:r,state:a(z(t))});return e("span",{class:"counts",children:[s>0?e("a",{class:t,href:o("sourced"),"aria-label":u(s,"groups.count"),children:L(s)}):e("span",{class:"zero",children:L(0)}),l>0&&e("a",{class:"plus",href:o("assumed"),"aria-label":u(l,"groups.countAssumed"),title:a("assumption"),children:["+",L(l)]})]})}function Qi({n,cut:t,what:i,label:r}){return n===void 0?e("span",{class:"zero",children:a("none")}):n===0?e("span",{class:"counts",children:e("span",{class:"zero",children:L(0)})}):e("span",{class:"counts",children:e("a",{class:"NOT_ASKED",href:at(i),"aria-label":a("groups.count",{n,group:r,state:a("notAsked.title")}),children:[L(n),t&&"+"]})})}var Hi=50;function ji({place:n,fixed:t}){let i={...gn(n,t),states:se},r=D(De,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:T(n),first:Hi});return e(F,{of:r,children:s=>e(Zs,{data:s})})}function Zs({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((r,s)=>{for(let{stakeholder:l,openCount:o,overdueCount:u,nextDueOn:g}of r.nodes){t.has(l.id)||t.set(l.id,{of:l,next:null,OVERDUE:[0,0],OPEN:[0,0]});let p=t.get(l.id);p.OVERDUE[s]=u,p.OPEN[s]=o,g&&(!p.next||g<p.next)&&(p.next=g)}}),t.size===0)return e("p",{class:"empty",children:a("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-Hi;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("groups.respondent")}),e("th",{scope:"col",children:a("state.OVERDUE")}),e("th",{scope:"col",children:a("state.OPEN")}),e("th",{scope:"col",children:a("groups.next")})]})}),e("tbody",{children:[...t.values()].map(r=>e("tr",{children:[e("th",{scope:"row",children:e(C,{of:r.of})}),["OVERDUE","OPEN"].map(s=>e("td",{children:e(ot,{of:r[s],state:s,what:{who:r.of.id},label:r.of.displayName??r.of.id})},s)),e("td",{children:r.next?e(R,{of:r.next}):e("span",{class:"zero",children:a("none")})})]},r.of.id))})]}),i>0&&e("p",{class:"hint",children:a("groups.more",{n:i})})]})}function Ji({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:a("list.mark",{what:a("list.progress"),status:a(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:a("list.mark",{what:a("list.assessment"),status:a(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:a("list.disputed")})]})}function Zi({progress:n,assessment:t,disputed:i,revision:r}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:a("howFar.title")}),i&&e("p",{class:"disputed",children:a("howFar.disputed")}),n&&e(b,{children:[e("h4",{children:a("howFar.progress")}),e(Yi,{of:n.report,revision:r})]}),t&&e(b,{children:[e("h4",{children:a("howFar.assessment")}),e(Yi,{of:t.report,revision:r})]})]})}function Yi({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:x(Y(n.id)),children:a(`progress.${n.status}`)})}),n.reportedOn&&e(b,{children:[" ",e(R,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:E("response.by",{who:e(sn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:E("response.for",{who:e(sn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(X,{text:n.assumption}),e(H,{of:n.sources}),!n.retractedOn&&e(Ti,{of:n,revision:t})]})}function nr({of:n,theme:t}){let i=D(Ce,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":a("why.title"),children:e(F,{of:i,children:({node:r})=>r?.__typename==="Obligation"?e(Xs,{of:r,revision:i.revision}):e("p",{class:"empty",children:a("why.gone")})})})}function Xs({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:r})=>!r).flatMap(({steps:r})=>r.filter(({type:s})=>s==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:a("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:a("why.assumed")}),n.reasons.map((r,s)=>e(nl,{of:r,subject:n.subject,many:n.reasons.length>1},s))]}),e("div",{children:[e("h3",{children:a("why.deadline")}),n.deadline?e(il,{of:n.deadline}):e("p",{children:a("why.noDeadline")}),n.round&&e("p",{children:a("why.round",{round:n.round})}),e("p",{children:e(wn,{of:n.state,days:n.daysOverdue})}),e("h3",{children:a("why.answers")}),n.responses.length===0&&e("p",{children:a("why.noAnswers")}),n.responses.map(r=>e(Xi,{of:r,revision:t},r.id)),n.holdingResponse&&!n.responses.some(({id:r})=>r===n.holdingResponse.id)&&e(Xi,{of:n.holdingResponse,revision:t}),e(Pi,{obligation:n,any:n.reasons.some(({responsibility:r,withdrawn:s})=>r==="ANY_MEMBER"&&!s),revision:t}),e(Zi,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(Di,{obligation:n,revision:t}),i.map(r=>e(Gi,{of:r,revision:t},`${r.to.id} ${r.key}`)),n.focalPoints.length>0&&e(b,{children:[e("h3",{children:a("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(r=>e("li",{children:[e(C,{of:r}),r.roleTitle&&e(b,{children:[", ",e("bdi",{children:r.roleTitle})]}),r.contact&&e(b,{children:[": ",e("bdi",{dir:"ltr",children:r.contact})]})]},r.id))})]})]})]})}function nl({of:n,subject:t,many:i}){let[r,s]=n.steps;if(!r)return null;let o=(p=>!s||s.from.id===p.id||s.to.id===p.id)(r.to)?r.from:r.to,u=[],g=o.id===t.id?t.themes.edges:[];return g.length>0&&u.push(e("li",{class:"node",children:e(sn,{of:g.map(({node:p})=>p)})},"themes"),e("li",{class:`step${g.some(({assumption:p})=>p)?" maybe-step":""}`,children:[e("span",{class:"verb",children:a("way.themeOf")}),g.map(({assumption:p,node:d})=>e(X,{text:p},d.id)),e(H,{of:g.flatMap(({sources:p})=>p)})]},"about")),u.push(e("li",{class:"node",children:e(C,{of:o})},"start")),n.steps.forEach((p,d)=>{let y=p.from.id===o.id;o=y?p.to:p.from,u.push(e("li",{class:`step${p.assumption?" maybe-step":""}`,children:e(tl,{of:p,forward:y})},d)),u.push(e("li",{class:"node",children:e(C,{of:o})},`${d} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:a(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:a("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:E("why.alone",{day:e(R,{of:n.deadline.dueOn})})})]})}var el={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function tl({of:n,forward:t}){let i=el[n.type]?.[t?0:1]??"way.other";return e(b,{children:[e("span",{class:"verb",children:a(i)}),n.addressedOn&&e("span",{class:"span",children:e(R,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:E("way.withdrawnOn",{day:e(R,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(R,{of:n.on})}),n.round&&e("span",{class:"span",children:a("chips.round",{round:n.round})}),e(Fn,{since:n.since,until:n.until}),e(X,{text:n.assumption}),e(H,{of:n.sources})]})}function il({of:n}){let t=e(R,{of:n.dueOn,long:!0});return e(b,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&E("deadline.agreed",{asked:e(R,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&E("deadline.within",{period:ae(n.respondWithin??""),asked:e(R,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&E("deadline.review",{review:e(C,{of:n.review}),on:n.review.on?e(R,{of:n.review.on}):a("none"),asked:e(R,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:a("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,r)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(H,{of:i.sources})]},r))})]})]})}function Xi({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:x(Y(n.id)),children:a(`responseKind.${n.kind}`)})}),n.submittedOn?e(b,{children:[" ",e(R,{of:n.submittedOn})]}):e(b,{children:[" ",a("responseState.DRAFT")]}),n.retractedOn&&e(b,{children:[" ",E("response.retracted",{day:e(R,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:E("response.by",{who:e(sn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:E("response.for",{who:e(sn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(X,{text:n.assumption}),e(H,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(Ci,{of:n,revision:t})]})}function dt({page:n,place:t,rows:i,empty:r}){if(n.nodes.length===0)return e("p",{class:"empty",children:r});let s=t.params.get("open"),l=t.params.get("theme"),o=l===$?null:l,u=n.totalCount-n.nodes.length;return e(b,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("list.who")}),e("th",{scope:"col",children:a("list.what")}),e("th",{scope:"col",children:a("list.due")}),e("th",{scope:"col",children:a("list.state")})]})}),e("tbody",{children:n.nodes.map(g=>e(b,{children:[e(rl,{of:g,open:ut(g.id)===s}),ut(g.id)===s&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(nr,{of:g,theme:o})})})]},g.id))})]}),u>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({[i]:ii(n.nodes.length)}),children:a("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&e("p",{class:"hint",children:a("list.tooMany",{n:u})})]})}var ut=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function rl({of:n,open:t}){let i=S({open:t?null:ut(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||K(i,!0)},children:[e("td",{class:"who",children:e(C,{of:n.respondent})}),e("td",{class:"what",children:[e(C,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",a("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(R,{of:n.dueOn}):e("span",{class:"zero",children:a("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(wn,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>K(i,!0),"aria-label":a(t?"why.hideOf":"why.showOf",{who:w(n.respondent),what:w(n.subject)}),children:a(t?"why.hide":"why.show")})]}),e(Ji,{of:n})]})]})}var sl=12,pt=["OVERDUE","OPEN"];function gt(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-sl,0)).toISOString().slice(0,10)}function er({scope:n,to:t,revision:i}){let{data:r,failure:s,busy:l}=D($e,{filter:n,from:gt(t),to:t},void 0,i);if(l&&!r&&!s)return e(en,{});let o=r?.ledgerSeries??[];return o.some(({totalCount:u})=>u>0)?e("section",{class:"trend","aria-busy":l,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:a("trend.title")}),e(al,{of:o}),e("details",{children:[e("summary",{children:a("trend.table")}),e(ol,{of:o})]})]}):null}var $n=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,Nn=96,me=720,ll=36;function al({of:n}){let t=Math.max(1,...n.map(o=>pt.reduce((u,g)=>u+$n(o,g),0))),i=me/n.length,r=n[0],s=n.at(-1),l=o=>L($n(o,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${me} ${Nn+ll}`,role:"img","aria-label":a("trend.alt",{from:Q(r.asOf),then:l(r),to:Q(s.asOf),now:l(s)}),children:[n.map((o,u)=>{let g=Nn,p=Number(o.asOf.slice(5,7));return e("g",{children:[pt.map(d=>{let y=$n(o,d)/t*Nn;return g-=y,y>0&&e("rect",{class:d,x:u*i+2,y:g,width:i-4,height:y},d)}),e("text",{class:"late",x:(u+.5)*i,y:Nn+14,children:$n(o,"OVERDUE")>0&&l(o)}),(u===0||u===n.length-1||p%3===0&&u>1&&u<n.length-2)&&e("text",{class:"month",x:Math.min(me-28,Math.max(28,(u+.5)*i)),y:Nn+31,children:Q(o.asOf.slice(0,7))})]},o.asOf)}),e("line",{x1:"0",x2:me,y1:Nn,y2:Nn})]}),e("figcaption",{children:[pt.map(o=>e("span",{class:`key ${o}`,children:a(z(o))},o))," ",e("span",{class:"hint",children:a("trend.hint")})]})]})}function ol({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:a(z(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:S({asOf:i.asOf,open:null}),children:e(R,{of:i.asOf})})}),t.map(r=>e("td",{children:L($n(i,r))},r))]},i.asOf))})]})})}var ul=100;function ir({place:n,to:t,revision:i}){let r=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:a("since.title")}),e("label",{children:[e("span",{class:"unseen",children:a("since.day")})," ",e("input",{type:"date",name:"since",value:r,max:t,onChange:s=>K(S({since:s.currentTarget.value||null}),!0)})]}),!r&&e("a",{class:"button",href:`${S({since:dl(t)})}#since`,children:a("since.month")}),!r&&e("a",{class:"button",href:`${S({since:gt(t)})}#since`,children:a("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(r)&&r<=t&&e(pl,{place:n,from:r,to:t,revision:i})]})}function dl(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function pl({place:n,from:t,to:i,revision:r}){let s=D(Me,{filter:{...gn(n),assumed:!1},from:t,to:i,first:ul},void 0,r);return e(F,{of:s,children:({ledgerDiff:{nodes:l,totalCount:o}})=>l.length===0?e("p",{class:"empty",children:a("since.none")}):e(b,{children:[e("ul",{class:"plain changes",children:l.map(u=>e("li",{children:e(gl,{of:u})},u.obligationId))}),o>l.length&&e("p",{class:"hint",children:a("list.tooMany",{n:o-l.length})})]})})}var tr=({of:n})=>n?e(wn,{of:n}):e("span",{class:"zero",children:a("since.notAsked")});function gl({of:{obligationId:n,obligation:t,before:i,after:r}}){return e(b,{children:[e("span",{class:"turn",children:[e(tr,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:a("since.then")})," ",e(tr,{of:r})]})," ",t?e(b,{children:[e(C,{of:t.respondent}),": ",e(C,{of:t.subject}),t.dueOn&&e(b,{children:[" · ",e(R,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function rr({place:n}){let t=Wn(n),i=D(Tn,t,t.asOf?"graph":{ledger:ml(t.sourcedScope)});return e(b,{children:[hn&&T(n)===hn&&e("p",{class:"notice",children:E("sample",{day:e(R,{of:hn,long:!0}),today:e("a",{href:S({asOf:"today"}),children:a("sample.today")})})}),e("h1",{tabIndex:-1,children:a("board.title")}),e(pe,{place:n}),e(lt,{place:n,shown:i,trend:!0})]})}function ml(n){let{assumed:t,...i}=n??{};return i}function lt(n){return e(F,{of:n.shown,children:t=>e(yl,{...n,data:t})})}function yl({data:n,place:t,shown:i,groups:r=["theme","respondent","group","month","round"],fixed:s,trend:l}){return e(b,{children:[e(hl,{data:n}),l&&e(er,{scope:Wn(t,s).sourcedScope,to:n.sourced.asOf,revision:i.revision}),r.length>0?e(cl,{data:n,place:t,shown:i,groups:r,fixed:s}):e(sr,{data:n,place:t,fixed:s}),l&&e(ir,{place:t,to:n.sourced.asOf,revision:i.revision})]})}function cl({data:n,place:t,shown:i,groups:r,fixed:s}){let l=Ye(t),o=Bi(t,gn(t,s),i.revision);return e(b,{children:[e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:a("groups.title")}),e("nav",{class:"choice","aria-label":a("groups.by"),children:r.map(u=>e("a",{href:S({by:u==="theme"?null:u}),"aria-current":u===l?"true":void 0,children:a(`groups.${u}`)},u))})]}),l==="respondent"?e(ji,{place:t,fixed:s}):e(Ui,{data:n,by:l,gaps:o})]}),de(t)?e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:a("notAsked.title")}),e(nn,{of:Vi(t,o)})]}),e($i,{place:t,gaps:o})]}):e(sr,{data:n,place:t,fixed:s})]})}function sr({data:n,place:t,fixed:i}){let r=t.params.get("basis");return e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:_l(t)}),e(nn,{of:_i(t,i)})]}),e(ge,{place:t}),r!=="assumed"&&e(dt,{page:n.sourced,place:t,rows:"rows",empty:a(n.assumed.totalCount&&r!=="sourced"?"list.noneSourced":"list.none")}),r!=="sourced"&&(n.assumed.totalCount>0||r==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:a("list.assumed",{n:n.assumed.totalCount})}),e("p",{class:"hint",children:a("list.assumedHint")}),e(dt,{page:n.assumed,place:t,rows:"assumedRows",empty:a("list.none")})]})]})}var _l=n=>n.params.get("state")?n.params.get("state")==="ALL"?a("list.all"):Ln(n).map(t=>a(z(t))).join(a("list.or")):a("list.owed"),ye=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function hl({data:n}){let t=ye(n.sourcedNumbers,"OVERDUE"),i=ye(n.assumedNumbers,"OVERDUE"),{responseRate:r,medianDaysLate:s}=n.sourcedNumbers,l=(o,u,g)=>e("a",{class:`tile ${o}`,href:`${S({state:o,basis:u,open:null})}#list`,children:[e("b",{children:L(ye(g,o))})," ",e("span",{children:a(z(o))})]},o);return e("section",{class:"headline","aria-label":a("headline.title"),children:[e("p",{class:"sentence",children:[E(t?"headline.late":"headline.nobody",{n:t,who:a("headline.who",{n:n.late.totalCount}),day:e(R,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:E("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>l(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:a("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>ye(n.assumedNumbers,o)).map(o=>l(o,"assumed",n.assumedNumbers))]})]}),r!=null&&e("p",{class:"hint",children:[a("headline.rate",{rate:L(r,{style:"percent"})}),s!=null&&e(b,{children:[" ",a("headline.median",{n:s})]})]})]})}var lr=300;function dr({place:n}){let t=le(n),i={filter:de(n)?{...t,states:[]}:t,asOf:T(n),first:lr},r=D(ee,i,"graph");return e(b,{children:[e("h1",{tabIndex:-1,children:a("lanes.title")}),e(pe,{place:n}),e(ge,{place:n}),e(F,{of:r,children:({obligations:{nodes:s,totalCount:l}})=>l>lr?e("p",{class:"notice",children:[a("lanes.tooMany",{n:l})," ",e("a",{href:S({}).replace(/^[^?]*/,"/"),children:a("lanes.board")})]}):l?e("section",{class:"lanes","aria-label":a("lanes.title"),children:[e("div",{class:"bar",children:[e("p",{class:"hint",children:[fn.filter(o=>s.some(({state:u})=>u===o)).map(o=>e("span",{class:`key ${o}`,children:a(z(o))},o))," ",s.some(({assumed:o})=>o)&&e("span",{class:"key maybe",children:a("lanes.assumed")})]}),e(nn,{of:Al(s,i)})]}),e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("lanes.drawing"),children:e(wl,{of:Nl(s)})})]}):e("p",{class:"hint",children:a("list.none")})})]})}var mt=1200,pr=19,Mn=8,fl=10,bl=7.2,On={themes:{x:0,wide:250},subjects:{x:370,wide:430},respondents:{x:920,wide:280}},ar="";function Nl(n){let t=new Map,i=new Map,r=new Map,s=new Map;for(let{subject:y,respondent:_}of n){i.set(y.id,y),r.set(_.id,_);let m=y.themes.nodes;for(let c of m)t.set(c.id,c);m.length||t.set(ar,null);for(let c of m.length?m.map(h=>h.id):[ar])s.set(`${c} ${y.id}`,[c,y.id])}let l=[...s.values()],o=[...t].sort(([,y],[,_])=>y?_?w(y).localeCompare(w(_)):-1:1).map(([y])=>y),u=or([...i.keys()],o,l.map(([y,_])=>[_,y])),g=or([...r.keys()],u,n.map(({subject:y,respondent:_})=>[_.id,y.id])),p={themes:yt(o,t,"themes"),subjects:yt(u,i,"subjects"),respondents:yt(g,r,"respondents")},d=Math.max(...Object.values(p).map(y=>gr(y)));for(let y of Object.values(p))Ol(y,d);return{...p,tall:d,about:l,owed:n}}function or(n,t,i){let r=new Map(t.map((o,u)=>[o,u])),s=new Map;for(let[o,u]of i){let[g,p]=s.get(o)??[0,0];s.set(o,[g+r.get(u),p+1])}let l=o=>s.get(o)[0]/s.get(o)[1];return n.sort((o,u)=>l(o)-l(u))}function yt(n,t,i){let r=0;return n.map(s=>{let l=t.get(s)??null,o=kl(l?w(l):a("filters.noTheme"),Math.floor((On[i].wide-2*Mn)/bl)),u={key:s,of:l,lines:o,top:r,high:o.length*pr+2*Mn};return r+=u.high+fl,u})}var gr=n=>n.reduce((t,{top:i,high:r})=>Math.max(t,i+r),0);function Ol(n,t){let i=(t-gr(n))/n.length;n.forEach((r,s)=>r.top+=i*(s+.5))}var ct=3;function kl(n,t){let i=[""];for(let r of n.split(/\s+/)){let s=i.length-1;i[s]&&i[s].length+1+r.length>t?i.push(r):i[s]=i[s]?`${i[s]} ${r}`:r}return i.length<=ct?i:[...i.slice(0,ct-1),`${i[ct-1]}…`]}function wl({of:n}){let t=document.documentElement.dir==="rtl",i=30,r=new Map(Object.keys(On).map(l=>[l,new Map(n[l].map(o=>[o.key,o]))])),s=(l,o,u,g)=>{let p=(c,h)=>{let{top:f,high:N}=r.get(c).get(h);return i+f+N/2},d=c=>t?mt-c:c,y=On[l].x+On[l].wide,_=On[u].x,m=(y+_)/2;return`M${d(y)} ${p(l,o)}C${d(m)} ${p(l,o)} ${d(m)} ${p(u,g)} ${d(_)} ${p(u,g)}`};return e("svg",{viewBox:`0 0 ${mt} ${i+n.tall+2}`,role:"group","aria-label":a("lanes.drawing"),children:[e("g",{class:"lines",children:[n.about.map(([l,o])=>e("path",{d:s("themes",l,"subjects",o)},`${l} ${o}`)),n.owed.map(l=>e("path",{class:`${l.state}${l.assumed?" maybe":""}`,d:s("subjects",l.subject.id,"respondents",l.respondent.id),role:"img","aria-label":ur(l),children:e("title",{children:ur(l)})},l.id))]}),Object.keys(On).map(l=>{let{x:o,wide:u}=On[l],g=t?mt-o-u:o,p=t?g+u-Mn:g+Mn;return e("g",{children:[e("text",{class:"lane",x:p,y:16,children:a(`lanes.${l}`)}),n[l].map(d=>e(Rl,{of:d,x:g,wide:u,begins:p,top:i+d.top},d.key))]},l)})]})}function Rl({of:{of:n,lines:t,high:i},x:r,wide:s,begins:l,top:o}){let u=e(b,{children:[e("rect",{x:r+1,y:o,width:s-2,height:i,rx:"8"}),e("text",{children:t.map((g,p)=>e("tspan",{x:l,y:o+Mn+(p+.75)*pr,children:`⁨${g}⁩`},p))})]});return n?e("a",{href:x(Y(n.id)),"aria-label":w(n),children:[e("title",{children:w(n)}),u]}):e("g",{class:"none",children:u})}var ur=({respondent:n,subject:t,state:i,assumed:r})=>`${w(n)} · ${w(t)} · ${a(z(i))}${r?` · ${a("list.restsAssumed")}`:""}`,Al=(n,t)=>({query:ee.toString(),variables:t,table:()=>[[a("lanes.themes"),a("lanes.subjects"),a("lanes.respondents"),a("list.state"),a("list.rests"),a("list.link")],...n.map(({subject:i,respondent:r,state:s,assumed:l})=>[i.themes.nodes.map(w).join("; "),w(i),w(r),a(z(s)),a(l?"list.restsAssumed":"list.restsSourced"),ln(i)])]});function _t({place:n,big:t}){let i=n.params.get("q")??"",[r,s]=v(i);return e("form",{class:t?"search big":"search",role:"search","aria-label":a(t?"search.title":"search.go"),action:"/search",onSubmit:l=>{l.preventDefault(),r.trim()&&K(x("/search",{q:r.trim()}))},children:[e("input",{type:"search",name:"q",value:r,"aria-label":a("search.box"),placeholder:a("search.box"),onInput:l=>s(l.currentTarget.value)}),e("button",{type:"submit",children:a("search.go")})]})}function mr({place:n}){let t=n.params.get("q")??"";return e(b,{children:[e("h1",{tabIndex:-1,children:a("search.title")}),e(_t,{place:n,big:!0},t),e("p",{class:"hint",children:a("search.hint")}),t&&e(Sl,{place:n,q:t})]})}function Sl({place:n,q:t}){let i=n.params.get("label"),r=Math.min(500,Number(n.params.get("rows"))||20),s={query:t,labels:i?[i]:null,asOf:T(n),first:r},l=D(te,s);return e(F,{of:l,children:({search:o})=>e(b,{children:[e("nav",{class:"choice facets","aria-label":a("search.facets"),children:[e("a",{href:S({label:null,rows:null}),"aria-current":i?void 0:"true",children:[a("search.all")," ",e("span",{class:"count",children:L(o.facets.reduce((u,g)=>u+g.count,0))})]}),o.facets.map(u=>e("a",{href:S({label:u.label,rows:null}),"aria-current":u.label===i?"true":void 0,children:[a(`label.${u.label}`)," ",e("span",{class:"count",children:L(u.count)})]},u.label))]}),e(nn,{of:{query:te.toString(),variables:s,table:()=>[[a("share.name"),a("property.kind"),a("share.found"),a("list.link")],...o.edges.map(({node:u,highlights:g})=>[w(u),an(u),g.map(({snippet:p})=>p.map(({text:d})=>d).join("")).join(" … "),ln(u)])]}}),o.totalCount===0&&e("p",{class:"empty",children:a("search.none")}),e("ol",{class:"results",children:o.edges.map(({node:u,highlights:g})=>e("li",{children:[e("p",{class:"kind",children:an(u)}),e("h2",{children:e(C,{of:u})}),g.map(({property:p,snippet:d})=>e("p",{class:"snippet",dir:"auto",children:d.map(({text:y,found:_},m)=>_?e("mark",{children:y},m):y)},p))]},u.id))}),o.totalCount>o.edges.length&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*3)}),children:a("list.more",{n:o.totalCount-o.edges.length})})})]})})}function yr(){let[n,t]=v(""),i=J(),r=s=>{jt(s),location.reload()};return e("details",{class:"menu sign-in",children:[e("summary",{children:i?.name?e("bdi",{children:i.name}):a(pn()?"signIn.signedIn":"signIn")}),e("div",{class:"items",children:pn()?e(b,{children:[i&&e("p",{children:a("signIn.as",{role:a(`role.${i.role??"READER"}`),clearance:a(`visibility.${i.clearance}`)})}),!i&&e("p",{children:a("failure.token")}),e("button",{type:"button",onClick:()=>r(""),children:a("signIn.out")})]}):e("form",{onSubmit:s=>{s.preventDefault(),r(n.trim())},children:[e("label",{children:[a("signIn.token"),e("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>t(s.currentTarget.value)})]}),e("p",{class:"hint",children:a("signIn.hint")}),e("button",{type:"submit",children:a("signIn.go")})]})})]})}var ht="elsewhere",bt=["MEETING","MEETING_PLANNED","MEETING_HELD","MEETING_CANCELLED","PUBLISHED","DUE"],vl=n=>bt.includes(n);var Vn=(n,t)=>`${n} ${t}`,ft=(n,t)=>{let[i,r]=n.split("-").map(Number);return new Date(Date.UTC(i,r-1+t,1)).toISOString().slice(0,7)};function cr({params:n},t){let i=(o,u)=>/^\d{4}-(0[1-9]|1[0-2])$/.test(n.get(o)??"")?n.get(o):ft(t.slice(0,7),u),r=i("from",-9),s=i("to",3),l=ft(r,59);return s<r?[r,r]:[r,s<l?s:l]}function _r(n,[t,i],r){let s=[];for(let y=t;y<=i;y=ft(y,1))s.push(y);let l=[...n.initiatives.nodes,...n.workingGroups.nodes],o=new Set(l.map(({id:y})=>y)),u=new Map,g=({sources:y})=>y.some(({document:_,page:m})=>_?.id===r.source&&(r.page===null||m===r.page)),p=new Map;for(let{kind:y,on:_,onDays:m,node:c,relationship:h}of n.timeline.nodes){let f=c.alternativeValues.filter(({property:M})=>M===(y==="PUBLISHED"?"publishedOn":"on")),N=r.source?f.find(g):void 0;if(!vl(y)||r.source&&!N&&!g(c))continue;let O=N?.value??_,G=N?O.slice(0,7):(m.last??"").slice(0,7),A=`${y} ${c.id} ${O}`,I=p.get(A);if(I){h&&I.of.push(h.to);continue}let V={key:A,kind:y,on:O,month:G,others:N?[_]:f.map(({value:M})=>M),node:c,of:h?[h.to]:[]};p.set(A,V);let tn=Pl(c).filter(M=>o.has(M));for(let M of tn.length?tn:[ht]){let vn=Vn(G,M);u.set(vn,[...u.get(vn)??[],V])}}let d=l.map(y=>({id:y.id,of:y}));return s.some(y=>u.has(Vn(y,ht)))&&d.push({id:ht,of:null}),{columns:r.column?d.filter(({id:y})=>y===r.column):d,months:s,cells:u}}function Pl(n){let i=("heldBy"in n?[n.heldBy]:"publishers"in n?[n.issuers,n.publishers]:"issuers"in n?[n.issuers]:"agreedAt"in n?n.agreedAt.nodes.map(({heldBy:s})=>s):[]).flatMap(({edges:s})=>s),r=i.filter(({assumption:s})=>!s);return[...new Set((r.length?r:i).map(({node:{id:s}})=>s))]}var Dl=n=>new Date(Date.UTC(Number(n.slice(0,4)),Number(n.slice(5)),0)).toISOString().slice(0,10);function br({place:n}){let t=T(n)??new Date().toISOString().slice(0,10),i=cr(n,t),[r,s]=v(""),l=r===i.join(),o={from:`${i[0]}-01`,to:Dl(i[1]),kinds:bt.filter(m=>!l||m!=="DUE")},u=D(ie,o,"graph"),g=u.failure?.code==="SCOPE_TOO_WIDE"&&!l;q(()=>{g&&s(i.join())},[g]);let p=n.params.get("source"),d=D(Gn,{ids:p?[p]:[]}),y=m=>{let[c]=d.data?.nodes??[];return c&&"id"in c?w(c):m},_=Number(n.params.get("page"))||null;return e(b,{children:[e("h1",{tabIndex:-1,children:a("timeline.title")}),g?e(en,{}):e(F,{of:u,children:m=>{let c=_r(m,i,{source:p,page:_,column:n.params.get("column")}),h=m.timeline.totalCount-m.timeline.nodes.length;return e(b,{children:[e("form",{class:"filters",role:"search","aria-label":a("filters.title"),onSubmit:f=>f.preventDefault(),children:[["from","to"].map((f,N)=>e("label",{children:[a(`timeline.${f}`),e("input",{type:"month",name:f,value:i[N],pattern:"\\d{4}-\\d\\d",onChange:O=>K(S({[f]:O.currentTarget.value||null}))})]},f)),e("label",{children:[a("filters.group"),e("select",{name:"column",value:n.params.get("column")??"",onChange:f=>K(S({column:f.currentTarget.value||null})),children:[e("option",{value:"",children:a("filters.any")}),[...m.initiatives.nodes,...m.workingGroups.nodes].map(f=>e("option",{value:f.id,children:w(f)},f.id))]})]}),e(nn,{of:Gl(c,o)})]}),p&&e("ul",{class:"chips",children:e("li",{children:e("a",{href:S({source:null,page:null}),children:[E(_?"timeline.saysOn":"timeline.says",{document:e("bdi",{children:y(p)}),page:String(_)})," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:a("chips.remove")})]})})}),l&&e("p",{class:"notice",children:e("a",{href:x("/",{by:"month",state:"ALL"}),children:a("timeline.cut")})}),e(El,{grid:c,today:t}),h>0&&e("p",{class:"hint",children:a("list.tooMany",{n:h})})]})}})]})}function El({grid:{columns:n,months:t,cells:i},today:r}){return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":a("timeline.title"),children:e("table",{class:"timeline",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:a("timeline.month")}),n.map(({id:s,of:l})=>e("th",{scope:"col",children:l?e(C,{of:l}):a("timeline.elsewhere")},s))]})}),e("tbody",{children:t.map(s=>e("tr",{class:s===r.slice(0,7)?"now":void 0,children:[e("th",{scope:"row",children:[e(R,{of:s,long:!0}),s===r.slice(0,7)&&e("span",{class:"hint",children:[" ",a("timeline.now")]})]}),n.map(({id:l,of:o})=>e("td",{"data-column":o?w(o):a("timeline.elsewhere"),children:e(Cl,{of:i.get(Vn(s,l))??[]})},l))]},s))})]})})}var hr=3;function Cl({of:n}){let t=n.filter(({kind:r})=>r==="DUE"),i=n.filter(({kind:r})=>r!=="DUE"||t.length<=hr);return e(b,{children:[i.map(r=>e(fr,{of:r},r.key)),t.length>hr&&e("details",{class:"entry DUE",children:[e("summary",{children:a("timeline.due",{n:t.length})}),t.map(r=>e(fr,{of:r},r.key))]})]})}var Nr=({on:n,month:t})=>n===t?null:n;function fr({of:n}){let{kind:t,node:i,others:r}=n,s=Nr(n);return e("div",{class:`entry ${t}${i.assumption?" maybe-entry":""}`,children:[e("span",{class:"what",children:a(`timeline.${t}`)})," ",s&&e(R,{of:s})," ",e(C,{of:i}),i.__typename==="Meeting"&&i.place&&e("span",{class:"facts",children:[" · ",e("bdi",{children:i.place})]}),n.of.length>0&&e("span",{class:"facts",children:[" · ",a("timeline.owing",{n:n.of.length})]}),i.assumption&&e("span",{class:"facts",children:[" · ",a("assumption")]}),r.length>0&&e("span",{class:"facts",children:[" · ",E("timeline.others",{dates:r.map((l,o)=>[o>0&&a("list.comma"),e(R,{of:l},l)])})]})]})}var Tl=n=>{let t=n.node.__typename==="Meeting"&&n.node.place,i=Nr(n);return`${a(`timeline.${n.kind}`)}: ${w(n.node)}${t?`, ${t}`:""}${i?` (${Q(i)})`:""}`},Gl=({columns:n,months:t,cells:i},r)=>({query:ie.toString(),variables:r,table:()=>[[a("timeline.month"),...n.map(({of:s})=>s?w(s):a("timeline.elsewhere"))],...t.map(s=>[s,...n.map(({id:l})=>(i.get(Vn(s,l))??[]).map(Tl).join("; "))])]});function xl(){let n=Xt(),t=n.params.get("lang");return di(Xe(t)?t:ui()),e(Ll,{place:n},zn())}function Ll({place:n}){let t=_n(null),i=Il(n),r=_n(n.path),s=_n(!1);return r.current!==n.path&&(s.current=!0),r.current=n.path,q(()=>{let l=()=>{let u=t.current?.querySelector("h1");document.title=u?`${u.textContent} · ${a("brand")}`:a("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};l();let o=new MutationObserver(l);return o.observe(t.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),q(()=>{let l=d=>document.querySelectorAll("details.menu[open]").forEach(y=>{(d instanceof KeyboardEvent?d.key==="Escape":!y.contains(d.target))&&(y.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],g=()=>{u=[...o()].filter(d=>!d.open),u.forEach(d=>d.open=!0)},p=()=>u.forEach(d=>d.open=!1);return addEventListener("beforeprint",g),addEventListener("afterprint",p),addEventListener("keydown",l),addEventListener("click",l),()=>{removeEventListener("beforeprint",g),removeEventListener("afterprint",p),removeEventListener("keydown",l),removeEventListener("click",l)}},[]),e(b,{children:[e("a",{class:"skip",href:"#main",children:a("skip")}),e("header",{class:"head",children:[e("a",{class:"brand",href:x("/"),children:[e("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",a("brand")]}),e("nav",{"aria-label":a("nav"),children:[e("a",{href:x("/"),"aria-current":n.path==="/"?"page":void 0,children:a("board.title")})," ",e("a",{href:x("/lanes"),"aria-current":n.path==="/lanes"?"page":void 0,children:a("lanes.title")})," ",e("a",{href:x("/timeline"),"aria-current":n.path==="/timeline"?"page":void 0,children:a("timeline.title")})]}),n.path!=="/search"&&e(_t,{place:n}),e("label",{class:"language",children:[e("span",{class:"unseen",children:a("language")}),e("select",{value:zn(),onChange:l=>{history.pushState(null,"",S({lang:l.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(Ze).map(l=>e("option",{value:l,lang:l,children:Ze[l]},l))})]}),e(yr,{})]}),e("main",{id:"main",ref:t,tabIndex:-1,children:i}),e("footer",{class:"foot",children:[e("p",{children:a("foot")}),e("p",{children:e("a",{href:"/graphiql/",children:a("foot.graphiql")})})]})]})}function Il(n){if(n.path==="/lanes")return e(dr,{place:n});if(n.path==="/timeline")return e(br,{place:n});if(n.path==="/search")return e(mr,{place:n});if(n.path.startsWith("/n/")){let t=decodeURIComponent(n.path.slice(3));return e(zi,{place:n,id:t},t)}return e(rr,{place:n})}Tt(e(xl,{}),document.getElementById("page"));
